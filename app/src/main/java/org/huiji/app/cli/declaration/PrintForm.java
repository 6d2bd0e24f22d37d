package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.FormFiles;
import org.huiji.problem.Refusal;
import org.huiji.table.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The declaration form (附件1) as Word, PDF or Excel: of one declaration, or empty for companies to
 * fill in.
 */
@Command(name = "declaration", description = "cli.print-declaration")
final class PrintForm implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--of", paramLabel = "D-1", descriptionKey = "cli.of-declaration")
  private @Nullable String declaration;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.docx|.pdf|.xlsx",
      descriptionKey = "cli.out-form")
  private Path out = Path.of("");

  PrintForm(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::print);
  }

  private int print(Secretariat secretariat) {
    FormFiles forms = secretariat.declarations().forms();
    String operator = huiji.session().operator(secretariat);
    if (declaration == null) {
      forms.empty(secretariat.declarations().round(round), out, operator);
    } else {
      Declaration one = find(secretariat, declaration);
      Round of = secretariat.declarations().round(one.round());
      forms.export(of, List.of(one), out, operator, Progress.UNWATCHED);
    }
    huiji.session().say("cli.exported", 1, out);
    return 0;
  }

  private static Declaration find(Secretariat secretariat, String id) {
    DeclarationId wanted = DeclarationId.parse(id);
    return secretariat
        .store()
        .read(tx -> secretariat.declarations().declarations().find(tx, wanted))
        .orElseThrow(() -> Refusal.of("cli.no-declaration", id));
  }
}
