package org.huiji.app.cli.declaration;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.FormDocx;
import org.huiji.problem.Refusal;
import org.huiji.table.write.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The declaration form (附件1) in Word: of one declaration, or empty for companies to fill in. */
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
      paramLabel = "FILE.docx",
      descriptionKey = "cli.out-list")
  private Path out = Path.of("");

  PrintForm(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::print);
  }

  private int print(Secretariat secretariat) {
    if (!out.toString().endsWith(".docx")) {
      throw Refusal.of("cli.only-docx", out);
    }
    Declaration one = declaration == null ? null : find(secretariat, declaration);
    Round chosen = secretariat.declarations().round(one == null ? round : one.round());
    Answers answers = one == null ? Answers.NONE : one.content().form();
    byte[] docx = FormDocx.of(answers, chosen);
    WholeFile.write(out, stream -> stream.write(docx));
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
