package org.huiji.app.cli.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.Session;
import org.huiji.app.office.Secretariat;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the members' meeting adopted the fee standard; without it no dues are charged. */
@Command(name = "adopt", description = "cli.dues-adopt")
final class DuesAdopt implements Callable<Integer> {

  private final Huiji huiji;

  @Option(
      names = "--meeting",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "cli.adopt-by")
  private String meeting = "";

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.adopt-on")
  private LocalDate on = LocalDate.MIN;

  @Option(names = "--entitled", required = true, paramLabel = "N", descriptionKey = "cli.entitled")
  private int entitled;

  @Option(names = "--present", required = true, paramLabel = "N", descriptionKey = "cli.present")
  private int present;

  @Option(
      names = "--in-favour",
      required = true,
      paramLabel = "N",
      descriptionKey = "cli.in-favour")
  private int inFavour;

  @Option(names = "--against", paramLabel = "N", descriptionKey = "cli.against")
  private int against;

  @Option(names = "--abstained", paramLabel = "N", descriptionKey = "cli.abstained")
  private int abstained;

  @Option(names = "--secret-ballot", descriptionKey = "cli.secret-ballot")
  private boolean secretBallot;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.adopt-from")
  private @Nullable LocalDate from;

  @Option(names = "--tier", paramLabel = "ID=NAME:YUAN:OFFICE,…", descriptionKey = "cli.tier")
  private List<String> tiers = new ArrayList<>();

  @Option(names = "--extra-tier-reason", paramLabel = "TEXT", descriptionKey = "cli.extra-tier")
  private @Nullable String extraTierReason;

  DuesAdopt(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::adopt);
  }

  private int adopt(Secretariat secretariat) {
    var adoption = new Adoption(on, entitled, present, inFavour, against, abstained, secretBallot);
    LocalDate start = from == null ? secretariat.rulebookDesk().standardStart() : from;
    Rulebook rulebook = secretariat.store().read(tx -> secretariat.rulebooks().on(tx, start));
    FeeSchedule before = rulebook.ifSettled(rulebook.fees()).orElse(null);
    List<FeeTier> lines =
        tiers.isEmpty()
            ? rulebook.settled(rulebook.fees()).tiers()
            : new TierLines(rulebook, meeting).read(tiers);
    String reason =
        extraTierReason == null && before != null ? before.extraTierReason() : extraTierReason;
    String authority = before == null ? null : before.authority();
    var adopted = new FeeSchedule(lines, meeting, adoption, authority, reason);
    String operator = huiji.session().operator(secretariat);
    secretariat
        .rulebookDesk()
        .edit(List.of(RulebookEdit.fees(adopted, on, operator)), start, operator, meeting);
    tell(adopted, start);
    return 0;
  }

  private void tell(FeeSchedule adopted, LocalDate start) {
    Session session = huiji.session();
    Message obstacle = adopted.obstacle().orElse(null);
    if (obstacle == null) {
      session.say("cli.adopted", meeting, start, adopted.tiers().size());
    } else {
      session.say("cli.adopted-not-chargeable", meeting, obstacle);
    }
  }
}
