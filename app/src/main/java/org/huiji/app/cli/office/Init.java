package org.huiji.app.cli.office;

import java.util.concurrent.Callable;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.store.Cause;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** An empty register under one of the built-in rule books. */
@Command(name = "init", description = "cli.init")
final class Init implements Callable<Integer> {

  private final Huiji huiji;

  @Option(names = "--rules", required = true, paramLabel = "ID", descriptionKey = "cli.rules")
  private String rules = "";

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.name")
  private @Nullable String name;

  @Option(names = "--mark", paramLabel = "TEXT", descriptionKey = "cli.mark")
  private @Nullable String mark;

  Init(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    Rulebook built = BuiltInRulebooks.read(rules);
    huiji.session().beginning(huiji.folder(), secretariat -> choose(secretariat, built));
    huiji.session().say("cli.init-done", built.name(), huiji.folder());
    return 0;
  }

  private @Nullable Void choose(Secretariat secretariat, Rulebook built) {
    String operator = huiji.session().operator(secretariat);
    Rulebook chosen = RulebookEdits.begin(built, name, mark, huiji.session().today(), operator);
    if (!chosen.papers().mark().isKnown()) {
      huiji.session().say("cli.no-mark-yet");
    }
    return secretariat
        .store()
        .change(
            Cause.of(operator, "action.rulebook-choose", built.name()),
            tx -> {
              if (secretariat.rulebooks().isChosen(tx)) {
                throw Refusal.of("cli.already-begun", huiji.folder());
              }
              secretariat.rulebooks().keep(tx, huiji.session().today(), chosen);
              return null;
            });
  }
}
