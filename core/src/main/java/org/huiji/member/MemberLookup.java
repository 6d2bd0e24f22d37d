package org.huiji.member;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in the register, ready for looking up. */
public final class MemberLookup {

  private final MemberMatcher matcher;
  private final Map<MemberId, RegisterEntry> byId = new HashMap<>();
  private final Map<String, RegisterEntry> byNumber = new HashMap<>();

  public MemberLookup(List<RegisterEntry> entries) {
    this.matcher = new MemberMatcher(entries);
    for (RegisterEntry entry : entries) {
      byId.put(entry.id(), entry);
      if (entry.number() != null) {
        byNumber.put(entry.number().text(), entry);
      }
    }
  }

  public Collection<RegisterEntry> everybody() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** By code or name. */
  public MemberMatcher matcher() {
    return matcher;
  }

  public Optional<RegisterEntry> find(MemberId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By the member's number as it is written. */
  public Optional<RegisterEntry> numbered(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }
}
