package org.huiji.app.document;

import java.util.List;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;

/**
 * What another page asks 证书与打印 to make ready; nothing is issued by asking.
 *
 * @param members who is to get one, at least one
 */
public record DocumentRequest(DocumentKind kind, List<MemberId> members) {

  public DocumentRequest {
    members = List.copyOf(members);
  }
}
