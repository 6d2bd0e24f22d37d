package org.huiji.app.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiji.finding.Finding;
import org.huiji.text.Message;

/**
 * Findings that are worked through together.
 *
 * @param id stays the same when the findings change
 * @param part whether it is one kind of the group before it
 */
record FindingGroup(String id, Message title, boolean part, List<Finding> findings) {

  static final FindingGroup NONE =
      new FindingGroup("none", Message.of("findingview.members"), false, List.of());

  /** The groups that have something in them: questions, the register, members by kind. */
  static List<FindingGroup> of(List<Finding> findings) {
    var questions = new ArrayList<Finding>();
    var register = new ArrayList<Finding>();
    var members = new ArrayList<Finding>();
    Map<Kind, List<Finding>> kinds = new EnumMap<>(Kind.class);
    for (Finding finding : findings) {
      switch (finding) {
        case Finding.Question _ -> questions.add(finding);
        case Finding.OfRegister _, Finding.OfNumbers _ -> register.add(finding);
        case Finding.OfMember _ -> {
          members.add(finding);
          kinds.computeIfAbsent(Kind.of(finding.rule()), _ -> new ArrayList<>()).add(finding);
        }
      }
    }
    var groups = new ArrayList<FindingGroup>();
    add(groups, "questions", Message.of("findingview.questions"), false, questions);
    add(groups, "register", Message.of("findingview.register"), false, register);
    add(groups, "members", Message.of("findingview.members"), false, members);
    kinds.forEach((kind, found) -> add(groups, kind.name(), kind.title(), true, found));
    return groups;
  }

  int count() {
    return findings.size();
  }

  private static void add(
      List<FindingGroup> groups, String id, Message title, boolean part, List<Finding> found) {
    if (!found.isEmpty()) {
      groups.add(new FindingGroup(id, title, part, found));
    }
  }
}
