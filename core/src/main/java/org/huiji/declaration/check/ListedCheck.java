package org.huiji.declaration.check;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;

/**
 * A platform that is listed already does not declare again; another platform of the same unit may
 * (四.1).
 */
final class ListedCheck implements ContentCheck {

  private final Map<String, ListedPlatform> listed;

  ListedCheck(RoundView view) {
    listed =
        view.listed().stream()
            .filter(one -> !isOfRound(view, one))
            .collect(
                Collectors.toMap(
                    one -> FoldedName.fold(one.platform()),
                    Function.identity(),
                    (first, _) -> first));
  }

  /** What this very round listed is no earlier list. */
  private static boolean isOfRound(RoundView view, ListedPlatform one) {
    return view.declarations().stream()
        .anyMatch(declaration -> declaration.id().equals(one.declaration()));
  }

  @Override
  public Stream<Problem> of(Content content) {
    ListedPlatform before = listed.get(FoldedName.fold(content.platform()));
    if (before == null) {
      return Stream.empty();
    }
    boolean sameUnit = FoldedName.fold(before.unit()).equals(FoldedName.fold(content.unit()));
    Rule rule = new Rule("declaration.listed", "四.1");
    Message message =
        Message.of("declcheck.listed", before.platform(), before.unit(), before.notice());
    return Stream.of(
        sameUnit
            ? Problem.error(FormField.PLATFORM.key(), rule, message)
            : Problem.warning(FormField.PLATFORM.key(), rule, message));
  }
}
