package org.huiji.app.cli.declaration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huiji.app.cli.session.Huiji;
import org.huiji.app.office.Secretariat;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.review.NewStep;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a step of the review for one or several declarations: for all of them, or for none. */
@Command(name = "review", description = "cli.review")
final class RecordReview implements Callable<Integer> {

  private final Huiji huiji;

  @Parameters(index = "0", paramLabel = "STATE", descriptionKey = "cli.review-state")
  private String state = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "D-1", descriptionKey = "cli.review-of")
  private List<String> declarations = List.of();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.on")
  private @Nullable LocalDate on;

  @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "cli.review-evidence")
  private @Nullable String evidence;

  @Option(names = "--reasons", paramLabel = "TEXT", descriptionKey = "cli.review-reasons")
  private @Nullable String reasons;

  RecordReview(Huiji huiji) {
    this.huiji = huiji;
  }

  @Override
  public Integer call() {
    return huiji.session().changing(huiji.folder(), this::record);
  }

  private int record(Secretariat secretariat) {
    ReviewState to = state(state);
    LocalDate day = on == null ? huiji.session().today() : on;
    List<DeclarationId> ids = declarations.stream().map(DeclarationId::parse).distinct().toList();
    secretariat
        .declarations()
        .review()
        .record(
            ids, new NewStep(to, day, evidence, reasons), huiji.session().operator(secretariat));
    huiji.session().say("cli.reviewed", ids.size(), to.label());
    return 0;
  }

  private static ReviewState state(String written) {
    return Arrays.stream(ReviewState.values())
        .filter(one -> key(one).equals(written.toLowerCase(Locale.ROOT).replace('_', '-')))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    "cli.no-state",
                    written,
                    Arrays.stream(ReviewState.values())
                        .map(RecordReview::key)
                        .collect(Collectors.joining(", "))));
  }

  private static String key(ReviewState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
