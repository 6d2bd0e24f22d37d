package org.huiji.app.cli.dues;

import static org.huiji.app.cli.session.JsonText.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.ledger.LedgerRepository.Charged;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumber;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where everybody stands with a year's dues: all members, and whoever else has an account. */
@Command(name = "status", description = "cli.dues-status")
final class DuesStatus implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.dues-year")
  private int year;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  DuesStatus(Huiji huiji) {
    this.huiji = huiji;
  }

  /**
   * One who pays or should.
   *
   * @param tier it was charged by last; none when it was not charged
   */
  private record Line(RegisterEntry entry, @Nullable String tier, YearBalance year) {

    /** What came and was not given back. */
    long paid() {
      return year.paid() - year.refunded();
    }
  }

  @Override
  public Integer call() {
    List<Line> lines = huiji.session().reading(huiji.folder(), this::lines);
    if (json) {
      huiji
          .session()
          .json(
              object(
                  "year", year,
                  "members", lines.stream().map(DuesStatus::member).toList(),
                  "totals", totals(lines)));
    } else {
      lines.forEach(line -> huiji.session().out().println(text(line)));
      huiji
          .session()
          .say(
              "cli.dues-totals",
              lines.size(),
              Yuan.grouped(lines.stream().mapToLong(line -> line.year().charged()).sum()),
              Yuan.grouped(lines.stream().mapToLong(Line::paid).sum()),
              Yuan.grouped(lines.stream().mapToLong(line -> line.year().waived()).sum()),
              Yuan.grouped(lines.stream().mapToLong(line -> line.year().balance()).sum()));
    }
    return 0;
  }

  private List<Line> lines(Secretariat secretariat) {
    List<RegisterEntry> entries = secretariat.registrar().asOf(huiji.session().today());
    return secretariat
        .store()
        .read(
            tx -> {
              Map<MemberId, YearBalance> balances = new HashMap<>();
              secretariat
                  .ledgerEntries()
                  .balances(tx, year)
                  .forEach(one -> balances.put(one.member(), one));
              Map<MemberId, List<Charged>> charged = secretariat.ledgerEntries().charged(tx, year);
              List<Line> lines = new ArrayList<>();
              for (RegisterEntry entry : entries) {
                YearBalance balance = balances.get(entry.id());
                boolean member = entry.member().membership().status() == MemberStatus.MEMBER;
                if (member || balance != null) {
                  lines.add(
                      new Line(
                          entry,
                          tier(charged.getOrDefault(entry.id(), List.of())),
                          Objects.requireNonNullElseGet(
                              balance, () -> new YearBalance(entry.id(), year, 0, 0, 0, 0))));
                }
              }
              return lines;
            });
  }

  private static @Nullable String tier(List<Charged> charged) {
    return charged.isEmpty() ? null : charged.getLast().tier().tier();
  }

  private static Map<String, @Nullable Object> member(Line line) {
    MemberNumber number = line.entry().number();
    return object(
        "number", number == null ? null : number.text(),
        "name", line.entry().member().name(),
        "feeTier", line.tier(),
        "charged", Yuan.text(line.year().charged()),
        "paid", Yuan.text(line.paid()),
        "waived", Yuan.text(line.year().waived()),
        "balance", Yuan.text(line.year().balance()));
  }

  private static Map<String, @Nullable Object> totals(List<Line> lines) {
    return object(
        "charged", Yuan.text(lines.stream().mapToLong(line -> line.year().charged()).sum()),
        "paid", Yuan.text(lines.stream().mapToLong(Line::paid).sum()),
        "waived", Yuan.text(lines.stream().mapToLong(line -> line.year().waived()).sum()),
        "balance", Yuan.text(lines.stream().mapToLong(line -> line.year().balance()).sum()));
  }

  private static String text(Line line) {
    MemberNumber number = line.entry().number();
    return String.join(
        "\t",
        number == null ? "" : number.text(),
        line.entry().member().name(),
        line.tier() == null ? "" : line.tier(),
        Yuan.grouped(line.year().charged()),
        Yuan.grouped(line.paid()),
        Yuan.grouped(line.year().waived()),
        Yuan.grouped(line.year().balance()));
  }
}
