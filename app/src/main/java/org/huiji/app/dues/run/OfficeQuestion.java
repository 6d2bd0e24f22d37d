package org.huiji.app.dues.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.account.OfficeSinceViewModel.Held;
import org.huiji.app.dues.account.OfficeSinceViewModel.Scope;
import org.huiji.member.MemberId;
import org.huiji.member.OfficeBeginnings.Unsaid;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Message;

/**
 * What can be answered about offices that are not known: of whom, and which.
 *
 * @param scopes none where nobody is asked for
 */
record OfficeQuestion(List<Scope> scopes, List<Held> offices) {

  /**
   * Reads it; takes a while.
   *
   * @param asked whose office a run asks for
   * @param chosen those of them that are selected
   */
  static OfficeQuestion read(DuesServices services, Set<MemberId> asked, List<MemberId> chosen) {
    List<Unsaid> unsaid =
        services.offices().unsaid().stream()
            .filter(one -> asked.contains(one.entry().id()))
            .toList();
    List<Scope> scopes = new ArrayList<>();
    if (!chosen.isEmpty()) {
      scopes.add(scope("duesrun.office-chosen", "", chosen));
    }
    Map<String, List<MemberId>> lists =
        unsaid.stream()
            .filter(one -> one.source() != null)
            .collect(
                Collectors.groupingBy(
                    one -> String.valueOf(one.source()),
                    LinkedHashMap::new,
                    Collectors.mapping(one -> one.entry().id(), Collectors.toList())));
    lists.forEach((file, who) -> scopes.add(scope("duesrun.office-of-list", file, who)));
    if (!asked.isEmpty()) {
      scopes.add(scope("duesrun.office-all", "", List.copyOf(asked)));
    }
    return new OfficeQuestion(scopes, offices(services));
  }

  private static Scope scope(String key, String file, List<MemberId> who) {
    return new Scope(Message.of(key, who.size(), file), who);
  }

  private static List<Held> offices(DuesServices services) {
    List<Held> offices = new ArrayList<>();
    offices.add(new Held(null, Message.of("duesrun.office-as-listed")));
    for (Office office : services.rulebook().offices()) {
      offices.add(
          new Held(
              office.id(),
              office.isPlain()
                  ? Message.of("duesrun.office-none")
                  : Message.of("duesrun.office-other", office.name())));
    }
    return offices;
  }
}
