package org.huiji.dues.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;

/** Members' numbers and names for lists. */
final class Names {

  private final Map<MemberId, RegisterEntry> entries = new HashMap<>();

  Names(List<RegisterEntry> all) {
    all.forEach(entry -> entries.put(entry.id(), entry));
  }

  String number(MemberId member) {
    RegisterEntry entry = entries.get(member);
    return entry == null ? "" : number(entry);
  }

  String name(MemberId member) {
    RegisterEntry entry = entries.get(member);
    return entry == null ? "" : entry.member().name();
  }

  static String number(RegisterEntry entry) {
    return entry.number() == null ? "" : entry.number().text();
  }
}
