package org.huiji.app.cli.declaration;

import static org.huiji.app.cli.session.JsonText.filled;
import static org.huiji.app.cli.session.JsonText.object;

import java.util.Map;
import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.cli.session.ProblemText;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.Content;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.RoundInspection.Inspected;
import org.huiji.declaration.form.FormField;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The declarations of a round with what the checks say of each. */
@Command(name = "declarations", description = "cli.list-declarations")
final class ListDeclarations implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.round")
  private @Nullable String round;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  ListDeclarations(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().reading(huiji.folder(), this::list);
  }

  private int list(Secretariat secretariat) {
    Inspected inspected = secretariat.declarations().inspection().of(round);
    if (json) {
      var problemText = new ProblemText(huiji.session().words());
      huiji
          .session()
          .givesOut(
              secretariat,
              "list declarations",
              inspected.declarations().stream()
                  .map(checked -> declaration(checked, problemText))
                  .toList());
    } else {
      inspected.declarations().forEach(checked -> huiji.session().out().println(line(checked)));
    }
    return 0;
  }

  private static Map<String, @Nullable Object> declaration(
      Checked checked, ProblemText problemText) {
    Content content = checked.declaration().content();
    return object(
        "round", checked.declaration().round(),
        "unit", content.unit(),
        "creditCode", filled(content.find(FormField.CREDIT_CODE).orElse(null)),
        "platform", content.platform(),
        "category", filled(category(content)),
        "district", content.district(),
        "figures", checked.figures(),
        "meets", checked.meets(),
        "problems", checked.problems().stream().map(problemText::json).toList(),
        "state", checked.declaration().state());
  }

  private String line(Checked checked) {
    Content content = checked.declaration().content();
    String district = content.district();
    return String.join(
        "\t",
        checked.declaration().id().toString(),
        district == null ? "—" : district,
        content.unit(),
        content.platform(),
        category(content),
        meets(checked),
        huiji
            .session()
            .words()
            .text("cli.declaration-problems", checked.errors(), checked.warnings()),
        huiji.session().words().text(checked.declaration().state().label()));
  }

  private static String category(Content content) {
    return content.find(FormField.CATEGORY).orElse("").replace("\n", "、");
  }

  private String meets(Checked checked) {
    Boolean meets = checked.meets();
    String key = meets == null ? "cli.meets-unknown" : meets ? "cli.meets" : "cli.meets-not";
    return huiji.session().words().text(key);
  }
}
