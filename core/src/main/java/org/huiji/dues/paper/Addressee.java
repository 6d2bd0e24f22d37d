package org.huiji.dues.paper;

import java.util.Map;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.membership.MemberKind;

/** To whom a letter goes. */
record Addressee(String name, boolean person) {

  static Addressee of(RegisterEntry entry) {
    return new Addressee(entry.member().name(), entry.member().kind() == MemberKind.INDIVIDUAL);
  }

  void addTo(Map<String, Object> fields) {
    fields.put("addressee", name);
    fields.put("person", person);
    fields.put("you", person ? "您" : "贵单位");
  }
}
