package org.huiji.app.cli.member;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.member.Census;
import org.huiji.member.Member;
import org.huiji.member.MemberNumber;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.member.RegisterEntry;
import org.huiji.member.UnitMember;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.office.Office;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everybody in the register: members, applicants, those who left. */
@Command(name = "members", description = "cli.list-members")
final class ListMembers implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  ListMembers(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::list);
  }

  private int list(Secretariat secretariat) {
    LocalDate date = asOf == null ? huiji.session().today() : asOf;
    List<RegisterEntry> entries = secretariat.registrar().asOf(date);
    Rulebook rulebook = secretariat.store().read(tx -> secretariat.rulebooks().on(tx, date));
    if (json) {
      huiji
          .session()
          .givesOut(
              secretariat,
              "list members",
              entries.stream().map(entry -> member(rulebook, entry)).toList());
    } else {
      entries.forEach(entry -> huiji.session().out().println(line(rulebook, entry)));
      huiji.session().out().println(huiji.session().words().text(census(entries).told()));
    }
    return 0;
  }

  private static Census census(List<RegisterEntry> entries) {
    return Census.of(entries.stream().map(it -> it.member().membership().status()).toList());
  }

  private static String line(Rulebook rulebook, RegisterEntry entry) {
    Member member = entry.member();
    return String.join(
        "\t",
        text(number(entry)),
        member.name(),
        member instanceof UnitMember unit ? text(unit.creditCode()) : "",
        String.join("、", offices(rulebook, member)),
        member.membership().status().name());
  }

  private static Map<String, @Nullable Object> member(Rulebook rulebook, RegisterEntry entry) {
    Member member = entry.member();
    PartialDate joined = member.membership().joined();
    return object(
        "number", number(entry),
        "kind", member.kind(),
        "name", member.name(),
        "creditCode", member instanceof UnitMember unit ? unit.creditCode() : null,
        "offices", offices(rulebook, member),
        "feeTier", tier(rulebook, member.membership().feeTier()),
        "status", member.membership().status(),
        "joined", joined == null ? null : joined.iso(),
        "district", filled(member.district()),
        "people", member.people().stream().map(person -> person(member, person)).toList());
  }

  /** An individual's own entry among its people bears its name. */
  private static Map<String, @Nullable Object> person(Member member, Person person) {
    return object(
        "role", person.role(),
        "name", person.role() == PersonRole.SELF ? member.name() : person.name(),
        "mobile", person.mobile(),
        "phone", person.phone(),
        "email", person.email());
  }

  private static @Nullable String number(RegisterEntry entry) {
    MemberNumber number = entry.number();
    return number == null ? null : number.text();
  }

  private static List<String> offices(Rulebook rulebook, Member member) {
    return member.membership().offices().stream()
        .map(id -> rulebook.office(id).map(Office::name).orElse(id))
        .toList();
  }

  private static @Nullable String tier(Rulebook rulebook, @Nullable String id) {
    return id == null
        ? null
        : rulebook.ifSettled(rulebook.fees()).map(FeeSchedule::tiers).orElse(List.of()).stream()
            .filter(tier -> tier.id().equals(id))
            .map(FeeTier::name)
            .findFirst()
            .orElse(id);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
