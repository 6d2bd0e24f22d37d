package org.huiji.app.cli.dues;

import static org.huiji.app.cli.session.JsonText.object;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.charge.ChargePlan;
import org.huiji.dues.charge.ChargeRow;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.member.MemberNumber;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Charges a year's dues to all members who were not charged yet. */
@Command(name = "charge", description = "cli.dues-charge")
final class DuesCharge implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.dues-year")
  private int year;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.charge-on")
  private @Nullable LocalDate on;

  @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  DuesCharge(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    ChargePlan plan =
        dryRun
            ? huiji.session().reading(huiji.folder(), this::plan)
            : huiji.session().changing(huiji.folder(), this::charge);
    if (json) {
      huiji.session().json(document(plan));
    } else {
      tell(plan);
    }
    return 0;
  }

  private ChargePlan plan(Secretariat secretariat) {
    return secretariat.chargeRun().plan(year, on);
  }

  private ChargePlan charge(Secretariat secretariat) {
    String operator = huiji.session().operator(secretariat);
    return secretariat.chargeRun().charge(plan(secretariat), operator);
  }

  private void tell(ChargePlan plan) {
    Session session = huiji.session();
    session.say(
        dryRun ? "cli.would-charge" : "cli.charged",
        String.valueOf(plan.year()),
        plan.reference(),
        plan.count(Outcome.CHARGE),
        Yuan.grouped(plan.fen()),
        plan.count(Outcome.DONE),
        plan.count(Outcome.FREE),
        plan.count(Outcome.ASK));
    plan.rows().stream()
        .filter(row -> row.outcome() == Outcome.ASK || (dryRun && row.outcome() == Outcome.CHARGE))
        .forEach(
            row ->
                session.say(
                    "cli.charge-row",
                    row.entry().member().name(),
                    Yuan.grouped(row.fen()),
                    row.why()));
  }

  private Map<String, @Nullable Object> document(ChargePlan plan) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, plan.count(outcome));
    }
    return object(
        "year", plan.year(),
        "reference", plan.reference().toString(),
        "dryRun", dryRun,
        "counts", counts,
        "total", Yuan.text(plan.fen()),
        "rows", plan.rows().stream().map(this::row).toList());
  }

  private Map<String, @Nullable Object> row(ChargeRow row) {
    MemberNumber number = row.entry().number();
    return object(
        "number", number == null ? null : number.text(),
        "name", row.entry().member().name(),
        "outcome", row.outcome(),
        "feeTier", row.tier() == null ? null : row.tier().tier(),
        "office", row.tier() == null ? null : row.tier().office(),
        "amount", Yuan.text(row.fen()),
        "on", row.on().toString(),
        "why", huiji.session().words().text(row.why()));
  }
}
