package org.huiji.app.cli.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.IssuedDocument;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A paper anew in place of a lost one: its number, the reason, an entry of its own. */
@Command(name = "reissue", description = "cli.reissue")
final class Reissue implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(paramLabel = "DOCUMENT-NUMBER", descriptionKey = "cli.reissue-number")
  private String number = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.reason")
  private String reason = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.print-on")
  private @Nullable LocalDate on;

  @Option(names = "--overprint", descriptionKey = "cli.overprint")
  private boolean overprint;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.out-pdf")
  private Path out = Path.of("");

  Reissue(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    var target = new PdfTarget(out);
    target.refuseUnusable();
    return huiji.session().changing(huiji.folder(), secretariat -> reissue(secretariat, target));
  }

  private int reissue(Secretariat secretariat, PdfTarget target) {
    LocalDate date = on == null ? huiji.session().today() : on;
    DocumentId lost =
        secretariat.issuedPapers().register().stream()
            .filter(document -> document.number().equals(number))
            .map(IssuedDocument::id)
            .findFirst()
            .orElseThrow(() -> Refusal.of("issue.unknown", number));
    String operator = huiji.session().operator(secretariat);
    DocumentId fresh = secretariat.issuing().reissue(lost, date, overprint, reason, operator);
    target.write(secretariat.issuedPapers().bound(List.of(fresh)).bytes());
    huiji.session().say("cli.reissued", number, out);
    return 0;
  }
}
