package org.huiji.declaration.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
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

  private final Map<String, List<ListedPlatform>> listed;

  /** What this very round listed is no earlier list. */
  ListedCheck(RoundView view) {
    Set<DeclarationId> ofRound =
        view.declarations().stream().map(Declaration::id).collect(Collectors.toSet());
    listed =
        view.listed().stream()
            .filter(one -> one.declaration() == null || !ofRound.contains(one.declaration()))
            .collect(Collectors.groupingBy(one -> FoldedName.fold(one.platform())));
  }

  @Override
  public Stream<Problem> of(Content content) {
    List<ListedPlatform> namesakes =
        listed.getOrDefault(FoldedName.fold(content.platform()), List.of());
    if (namesakes.isEmpty()) {
      return Stream.empty();
    }
    String unit = FoldedName.fold(content.unit());
    Optional<ListedPlatform> own =
        namesakes.stream().filter(one -> FoldedName.fold(one.unit()).equals(unit)).findFirst();
    boolean sameUnit = own.isPresent();
    ListedPlatform before = own.orElse(namesakes.getFirst());
    Rule rule = new Rule("declaration.listed", "四.1");
    Message message =
        Message.of("declcheck.listed", before.platform(), before.unit(), before.notice());
    return Stream.of(
        sameUnit
            ? Problem.error(FormField.PLATFORM.key(), rule, message)
            : Problem.warning(FormField.PLATFORM.key(), rule, message));
  }
}
