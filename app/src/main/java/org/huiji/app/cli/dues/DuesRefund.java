package org.huiji.app.cli.dues;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.dues.ledger.EntryId;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Books money given back. */
@Command(name = "refund", description = "cli.dues-refund")
final class DuesRefund implements Callable<Integer> {

  private final Huiji huiji;

  @Mixin private OneYear of = new OneYear();

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "cli.refund-on")
  private LocalDate on = LocalDate.MIN;

  @Option(names = "--voucher", required = true, paramLabel = "TEXT", descriptionKey = "cli.voucher")
  private String voucher = "";

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.note")
  private @Nullable String note;

  DuesRefund(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::refund);
  }

  private int refund(Secretariat secretariat) {
    MemberId member = of.member(secretariat);
    EntryId entry =
        secretariat
            .ledger()
            .refund(
                member,
                of.year(),
                of.fen(),
                on,
                voucher,
                note,
                huiji.session().operator(secretariat));
    huiji.session().say("cli.booked", entry.toString());
    return 0;
  }
}
