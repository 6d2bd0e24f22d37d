package org.huiji.app.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.widget.Entry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** The fee standard as it is being written: at most four tiers, more only with a reason. */
final class FeesViewModel {

  private final ObservableList<TierViewModel> tiers = FXCollections.observableArrayList();
  private final Entry<String> basis = Entry.optionalText();
  private final Entry<String> extraReason = Entry.optionalText();
  private final Entry<String> authority = Entry.optionalText();
  private final AdoptionViewModel adoption = new AdoptionViewModel();
  private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
  private Optional<FeeSchedule> before = Optional.empty();

  ObservableList<TierViewModel> tiers() {
    return tiers;
  }

  /** The meeting that adopted the standard, with its date. */
  Entry<String> basis() {
    return basis;
  }

  /** Why there are more than four. */
  Entry<String> extraReason() {
    return extraReason;
  }

  /** For a branch: the parent association by whose authority it collects. */
  Entry<String> authority() {
    return authority;
  }

  /** How the meeting voted. */
  AdoptionViewModel adoption() {
    return adoption;
  }

  ReadOnlyObjectProperty<@Nullable Message> problem() {
    return problem.getReadOnlyProperty();
  }

  void fill(Rulebook rulebook, LocalDate today) {
    before = rulebook.ifSettled(rulebook.fees());
    tiers.setAll(
        before.stream().flatMap(fees -> fees.tiers().stream()).map(TierViewModel::new).toList());
    basis.fill(before.map(FeeSchedule::basis).orElse(""));
    extraReason.fill(before.map(FeeSchedule::extraTierReason).orElse(""));
    authority.fill(before.map(FeeSchedule::authority).orElse(""));
    adoption.fill(before.map(FeeSchedule::adoption).orElse(null), today);
    problem.set(null);
  }

  void addTier() {
    String id =
        IntStream.iterate(1, n -> n + 1)
            .mapToObj(n -> "tier-" + n)
            .filter(free -> tiers.stream().noneMatch(tier -> tier.id().equals(free)))
            .findFirst()
            .orElseThrow();
    tiers.add(new TierViewModel(id));
  }

  void remove(TierViewModel tier) {
    tiers.remove(tier);
  }

  /** Whether anything was changed since it was filled. */
  boolean isTouched() {
    List<FeeTier> known = before.map(FeeSchedule::tiers).orElse(List.of());
    return known.size() != tiers.size()
        || IntStream.range(0, known.size()).anyMatch(i -> tiers.get(i).differs(known.get(i)))
        || Stream.of(basis, extraReason, authority).anyMatch(Entry::isTouched)
        || adoption.isTouched();
  }

  /** Tiers of the standard before that are not in it any more. */
  List<FeeTier> removed() {
    return before.stream()
        .flatMap(fees -> fees.tiers().stream())
        .filter(old -> tiers.stream().noneMatch(tier -> tier.id().equals(old.id())))
        .toList();
  }

  /** The edit, if the standard differs from before; says what is wrong and gives none. */
  Optional<RulebookEdit> edit(LocalDate from, String operator) {
    return schedule()
        .filter(fees -> !before.equals(Optional.of(fees)))
        .map(fees -> RulebookEdit.fees(fees, from, operator));
  }

  private Optional<FeeSchedule> schedule() {
    problem.set(null);
    if (tiers.isEmpty() && before.isEmpty()) {
      return Optional.empty();
    }
    tiers.forEach(TierViewModel::reveal);
    String meeting = basis.value().get();
    if (meeting == null) {
      problem.set(Message.of("setting.fees-need-basis"));
      return Optional.empty();
    }
    List<FeeTier> lines = tiers.stream().flatMap(tier -> tier.tier(meeting).stream()).toList();
    if (lines.size() < tiers.size()) {
      problem.set(Message.of("setting.mend-first"));
      return Optional.empty();
    }
    Optional<Message> vote = adoption.problem();
    if (vote.isPresent()) {
      problem.set(vote.get());
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FeeSchedule(
              lines,
              meeting,
              adoption.adoption().orElse(null),
              authority.value().get(),
              extraReason.value().get()));
    } catch (Refusal refusal) {
      problem.set(refusal.reason());
      return Optional.empty();
    }
  }
}
