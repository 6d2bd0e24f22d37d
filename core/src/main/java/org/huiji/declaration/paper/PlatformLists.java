package org.huiji.declaration.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.listed.ListedRepository;
import org.huiji.declaration.paper.content.PlatformList;
import org.huiji.declaration.round.Category;
import org.huiji.document.paper.Letter;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the lists of a round: by category as the notice has them, then by district.
 *
 * @param until the last day of the public notice; none for the final list
 */
record PlatformLists(
    ListedRepository listed, RoundLook look, Letter letter, @Nullable LocalDate until)
    implements Drafts {

  @Override
  public Draft draft(ReadTx tx, PaperSubject subject) {
    if (!(subject instanceof PaperSubject.OfRound)) {
      throw Refusal.of("declpaper.not-for-it");
    }
    ReviewState wanted = until == null ? ReviewState.LISTED : ReviewState.PUBLIC_NOTICE;
    List<Declaration> declared =
        look.all().stream()
            .map(Checked::declaration)
            .filter(one -> one.state() == wanted)
            .sorted(Comparator.comparingInt(this::category))
            .toList();
    if (declared.isEmpty()) {
      return new Draft.None(
          subject, look.round().title(), Message.of("declpaper.empty-list", wanted.label()));
    }
    var list =
        new PlatformList(
            letter,
            look.round(),
            declared.stream().map(this::line).toList(),
            until,
            until == null ? notices(tx, declared) : "");
    return new Draft.Ready(subject, look.round().title(), _ -> new RoundPaper.Filled(list));
  }

  private PlatformList.Line line(Declaration declaration) {
    return new PlatformList.Line(
        declaration.content().platform(),
        declaration.content().unit(),
        categoryOf(declaration).map(Category::name).orElse(""),
        look.recommending(declaration).map(line -> line.district().name()).orElse(""));
  }

  private int category(Declaration declaration) {
    List<Category> all = look.round().categories();
    return categoryOf(declaration).map(all::indexOf).orElse(all.size());
  }

  private Optional<Category> categoryOf(Declaration declaration) {
    return declaration.content().find(FormField.CATEGORY).flatMap(look.round()::category);
  }

  /** As they were recorded when the platforms were listed. */
  private String notices(ReadTx tx, List<Declaration> declared) {
    Set<DeclarationId> ids = declared.stream().map(Declaration::id).collect(Collectors.toSet());
    return listed.all(tx).stream()
        .filter(one -> one.declaration() != null && ids.contains(one.declaration()))
        .map(ListedPlatform::notice)
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
