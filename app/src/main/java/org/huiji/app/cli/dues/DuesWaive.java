package org.huiji.app.cli.dues;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a member off an amount, as an organ decided. */
@Command(name = "waive", description = "cli.dues-waive")
final class DuesWaive implements Callable<Integer> {

  private final Huiji huiji;

  @Mixin private OneYear of = new OneYear();

  @Option(
      names = "--organ",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "cli.waive-organ")
  private String organ = "";

  @Option(names = "--meeting", required = true, paramLabel = "TEXT", descriptionKey = "cli.meeting")
  private String meeting = "";

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.waive-on")
  private LocalDate on = LocalDate.MIN;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.note")
  private @Nullable String note;

  DuesWaive(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::waive);
  }

  private int waive(Secretariat secretariat) {
    MemberId member = of.member(secretariat);
    EntryId entry =
        secretariat
            .ledger()
            .waive(
                member,
                of.year(),
                of.fen(),
                new Decision(organ, meeting, on),
                note,
                huiji.session().operator(secretariat));
    huiji.session().say("cli.booked", entry.toString());
    return 0;
  }
}
