package org.huiji.app.cli.member;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.huiji.admission.Applicant;
import org.huiji.app.office.Secretariat;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.problem.Refusal;
import picocli.CommandLine.Option;

/** Which applicants are meant: some by name, or all whose turn it is. */
final class Chosen {

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.applicant-name")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "cli.applicants-all")
  private boolean all;

  /**
   * Some of those who still apply.
   *
   * @param turn whose turn it is, for all
   */
  List<MemberId> in(Secretariat secretariat, Predicate<Applicant> turn) {
    return in(secretariat, Chosen::isApplying, turn);
  }

  /**
   * Some of all who ever applied.
   *
   * @param candidate who may be meant at all
   * @param turn whose turn it is, for all
   */
  List<MemberId> in(
      Secretariat secretariat, Predicate<Applicant> candidate, Predicate<Applicant> turn) {
    List<Applicant> candidates =
        secretariat.admissions().applicants().stream().filter(candidate).toList();
    List<MemberId> chosen =
        all
            ? candidates.stream().filter(turn).map(one -> one.entry().id()).toList()
            : names.stream().map(name -> named(candidates, name)).toList();
    if (chosen.isEmpty()) {
      throw Refusal.of("cli.nobody");
    }
    return chosen;
  }

  static boolean isApplying(Applicant one) {
    return one.entry().member().membership().status() == MemberStatus.APPLICANT;
  }

  private static MemberId named(List<Applicant> applying, String name) {
    List<MemberId> found =
        applying.stream()
            .filter(one -> one.entry().member().name().equals(name))
            .map(one -> one.entry().id())
            .toList();
    if (found.size() != 1) {
      throw Refusal.of("cli.no-applicant", name, found.size());
    }
    return found.getFirst();
  }
}
