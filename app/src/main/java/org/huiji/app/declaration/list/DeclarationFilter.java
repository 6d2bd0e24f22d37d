package org.huiji.app.declaration.list;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.huiji.app.declaration.details.Reach;
import org.huiji.app.declaration.member.InRegister;
import org.huiji.declaration.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * By what the list is narrowed down; an empty set lets all through.
 *
 * @param reach all when none
 * @param wrong whether only those with errors are listed
 */
record DeclarationFilter(
    @Nullable Reach reach,
    Set<String> districts,
    Set<String> categories,
    Set<ReviewState> states,
    Set<InRegister> members,
    boolean wrong,
    String text)
    implements Predicate<DeclarationRow> {

  static final DeclarationFilter ALL =
      new DeclarationFilter(null, Set.of(), Set.of(), Set.of(), Set.of(), false, "");

  DeclarationFilter {
    text = text.strip().toUpperCase(Locale.ROOT);
  }

  DeclarationFilter withReach(@Nullable Reach other) {
    return new DeclarationFilter(other, districts, categories, states, members, wrong, text);
  }

  DeclarationFilter withDistricts(Set<String> other) {
    return new DeclarationFilter(reach, other, categories, states, members, wrong, text);
  }

  DeclarationFilter withCategories(Set<String> other) {
    return new DeclarationFilter(reach, districts, other, states, members, wrong, text);
  }

  DeclarationFilter withStates(Set<ReviewState> other) {
    return new DeclarationFilter(reach, districts, categories, other, members, wrong, text);
  }

  DeclarationFilter withMembers(Set<InRegister> other) {
    return new DeclarationFilter(reach, districts, categories, states, other, wrong, text);
  }

  DeclarationFilter withWrong(boolean only) {
    return new DeclarationFilter(reach, districts, categories, states, members, only, text);
  }

  DeclarationFilter withText(String other) {
    return new DeclarationFilter(reach, districts, categories, states, members, wrong, other);
  }

  /** Whether something but the text is chosen. */
  boolean isNarrow() {
    return !withText("").equals(ALL);
  }

  @Override
  public boolean test(DeclarationRow row) {
    return (reach == null || row.reach() == reach)
        && (districts.isEmpty() || districts.contains(row.district()))
        && (categories.isEmpty() || categories.contains(row.category()))
        && (states.isEmpty() || states.contains(row.state()))
        && (members.isEmpty() || members.contains(row.member()))
        && (!wrong || row.checked().errors() > 0)
        && (text.isEmpty() || row.searched().contains(text));
  }
}
