package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.huiji.cases.Cases;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.Payment;
import org.huiji.dues.view.Arrears;
import org.huiji.dues.view.OpenYear;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.OfficeBeginnings;
import org.huiji.member.RegisterEntry;
import org.huiji.member.roster.Desk;
import org.huiji.member.roster.RosterFile;
import org.huiji.member.roster.RosterImport;
import org.huiji.member.roster.RosterOptions;
import org.huiji.member.roster.RosterTaking;
import org.huiji.persistence.intake.JooqImports;
import org.huiji.setting.SettingKey;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fact of {@code dues-years.tsv}, from a member's row in a list to what it pays, owes, or is
 * a candidate for.
 */
@SuppressWarnings("NullAway.Init") // the folder is made before each test
class DuesYearsTest {

  private static final String NAME = "青禾示例科技有限公司";
  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
  private static final Pattern MONEY = Pattern.compile("([0-9.]+) on ([0-9-]+)");
  private static final Pattern YEAR = Pattern.compile("([0-9]{4}) (unpaid|waived)");

  @TempDir private Path folder;

  /** A row of the table. */
  private record Fact(List<String> cells) {

    String id() {
      return cells.get(0);
    }

    boolean isLapse() {
      return cells.get(1).startsWith("lapse");
    }

    boolean isOverdue() {
      return cells.get(1).equals("overdue");
    }

    String office() {
      return cells.get(2);
    }

    Optional<LocalDate> officeSince() {
      return date(3);
    }

    LocalDate listOn() {
      return date(4).orElseThrow();
    }

    String joined() {
      return cells.get(5);
    }

    int year() {
      return Integer.parseInt(cells.get(6));
    }

    String lateJoiners() {
      return cells.get(7).toUpperCase(Locale.ROOT);
    }

    String dueDay() {
      return cells.get(8);
    }

    LocalDate asOf() {
      return date(9).orElseThrow();
    }

    String paid() {
      return cells.get(10);
    }

    String expected() {
      return cells.get(11);
    }

    private Optional<LocalDate> date(int column) {
      return Optional.of(cells.get(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
  }

  @Test
  void everyFactOfTheTableHolds() {
    Path itss = template("itss");
    Path dalian = template("dalian");
    List<Fact> facts = Cases.facts("dues-years.tsv").stream().map(Fact::new).toList();
    assertThat(facts).hasSize(53);
    SoftAssertions all = new SoftAssertions();
    for (Fact fact : facts) {
      all.assertThat(found(fact, fact.isLapse() ? dalian : itss))
          .as(String.join(" ", fact.cells()))
          .isIn(Arrays.asList(fact.expected().split(" or ")));
    }
    all.assertAll();
  }

  private Path template(String rules) {
    Path made = folder.resolve(rules);
    new Treasury(made, rules, LocalDate.of(2020, 1, 1)).adopted().close();
    return made.resolve("huiji.db");
  }

  private String found(Fact fact, Path template) {
    Path own = folder.resolve(fact.id());
    try {
      Files.createDirectories(own);
      Files.copy(template, own.resolve("huiji.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Treasury desk = new Treasury(own, "itss", fact.isLapse() ? fact.asOf() : LATER)) {
      desk.set(SettingKey.DUES_LATE_JOINERS, fact.lateJoiners());
      desk.set(SettingKey.DUES_DUE_DAY, fact.dueDay());
      Optional<MemberId> member = listed(desk, fact, own);
      if (fact.isLapse()) {
        return lapsed(desk, fact, member.orElseThrow());
      }
      return fact.isOverdue()
          ? overdue(desk, fact, member.orElseThrow())
          : charged(desk, fact, member);
    }
  }

  /** Takes the member in by a list; nothing where its row is refused. */
  private static Optional<MemberId> listed(Treasury desk, Fact fact, Path own) {
    boolean applies = fact.office().contains("申请中");
    var imports = new JooqImports();
    var roster = new RosterImport(desk.store, desk.members, imports, desk.rulebooks, desk.clock);
    var taking = new RosterTaking(desk.store, desk.members, imports, desk.numbers, roster);
    RosterFile file = roster.open(list(fact, own), ReadOptions.usual(), Progress.UNWATCHED);
    MemberStatus status = applies ? MemberStatus.APPLICANT : MemberStatus.MEMBER;
    var preview =
        roster.preview(
            file,
            file.likeliestHead(),
            new RosterOptions(fact.listOn(), status),
            Desk.UNTOUCHED,
            Progress.UNWATCHED);
    taking.take(preview, Treasury.CLERK, Messages.CHINESE, Progress.UNWATCHED);
    Optional<MemberId> member =
        desk.read(desk.members::everybody).stream().findFirst().map(RegisterEntry::id);
    member.ifPresent(id -> answered(desk, fact, id));
    return member;
  }

  private static Path list(Fact fact, Path own) {
    String office = fact.office().replaceAll("（.*", "");
    try {
      return Files.writeString(
          own.resolve("名单.csv"), "单位名称,职务,入会日期\n%s,%s,%s\n".formatted(NAME, office, fact.joined()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the association said since: when the office began, that the member left. */
  private static void answered(Treasury desk, Fact fact, MemberId member) {
    fact.officeSince()
        .ifPresent(
            since ->
                new OfficeBeginnings(desk.store, desk.members, desk.rulebooks, desk.clock)
                    .answer(
                        List.of(member), new OfficeBeginnings.Answer(since, null), Treasury.CLERK));
    Matcher left = Pattern.compile("已退会 ([0-9-]+)").matcher(fact.office());
    if (left.find()) {
      LocalDate on = LocalDate.parse(left.group(1));
      desk.leave(member, on);
    }
  }

  private static String charged(Treasury desk, Fact fact, Optional<MemberId> member) {
    ChargePlan plan = desk.charge(fact.year());
    Optional<ChargeRow> row =
        plan.rows().stream()
            .filter(one -> Optional.of(one.entry().id()).equals(member))
            .findFirst();
    if (row.map(ChargeRow::outcome).equals(Optional.of(Outcome.ASK))) {
      return "ask";
    }
    long fen = member.map(id -> desk.balance(id, fact.year()).charged()).orElse(0L);
    return fen == 0 ? "none" : Yuan.text(fen).replace(".00", "");
  }

  private static String overdue(Treasury desk, Fact fact, MemberId member) {
    desk.charge(fact.year());
    Matcher paid = MONEY.matcher(fact.paid());
    if (paid.find()) {
      long fen = Math.round(Double.parseDouble(paid.group(1)) * 100);
      pay(desk, member, fact.year(), fen, LocalDate.parse(paid.group(2)));
    }
    boolean isMember =
        desk.registrar
            .find(member, fact.asOf())
            .filter(entry -> entry.member().membership().isMemberOn(fact.asOf()))
            .isPresent();
    return desk.views.arrears(fact.asOf()).lines().stream()
        .findFirst()
        .map(line -> late(line, fact))
        .orElse(isMember ? "not overdue" : "not a member");
  }

  private static String late(Arrears.Line line, Fact fact) {
    OpenYear year = line.open().getFirst();
    long days = year.due().until(fact.asOf(), ChronoUnit.DAYS);
    String how = "overdue %d day".formatted(days);
    return year.fen() == 300_000 ? how : how + ", " + Yuan.text(year.fen());
  }

  private static String lapsed(Treasury desk, Fact fact, MemberId member) {
    Matcher years = YEAR.matcher(fact.paid());
    while (years.find()) {
      int year = Integer.parseInt(years.group(1));
      desk.charge(year);
      if (years.group(2).equals("waived")) {
        waive(desk, member, year, fact.asOf());
      }
    }
    return desk.lapse.today().orElseThrow().candidates().isEmpty() ? "no" : "candidate";
  }

  private static void waive(Treasury desk, MemberId member, int year, LocalDate on) {
    long open = desk.balance(member, year).balance();
    var decision = new Decision("理事会", "第二次会议", on);
    desk.ledger.waive(member, year, open, decision, null, Treasury.CLERK);
  }

  private static void pay(Treasury desk, MemberId member, int year, long fen, LocalDate on) {
    List<Allocation> parts = List.of(new Allocation(member, year, fen));
    desk.ledger.pay(new Payment(NAME, on, null, null, parts), Treasury.CLERK);
  }
}
