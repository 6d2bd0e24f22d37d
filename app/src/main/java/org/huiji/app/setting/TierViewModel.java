package org.huiji.app.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huiji.app.widget.Entry;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;

/** One line of the fee standard as it is being written. */
final class TierViewModel {

  private final String id;
  private final @Nullable String article;
  private final Entry<String> name = Entry.requiredText();
  private final Entry<Long> fee = Fields.fee();
  private final ObservableList<String> offices = FXCollections.observableArrayList();

  /** An empty line. */
  TierViewModel(String id) {
    this.id = id;
    this.article = null;
  }

  /** A line that is there already. */
  TierViewModel(FeeTier tier) {
    this.id = tier.id();
    this.article = tier.article();
    name.fill(tier.name());
    fee.fill(Yuan.text(tier.yearlyFen()));
    offices.setAll(tier.offices());
  }

  String id() {
    return id;
  }

  Entry<String> name() {
    return name;
  }

  Entry<Long> fee() {
    return fee;
  }

  /** Ids of the offices that pay it. */
  ObservableList<String> offices() {
    return offices;
  }

  /** Whether it says something else than this line. */
  boolean differs(FeeTier tier) {
    return name.isTouched()
        || fee.isTouched()
        || !id.equals(tier.id())
        || !Set.copyOf(offices).equals(Set.copyOf(tier.offices()));
  }

  void reveal() {
    name.reveal();
    fee.reveal();
  }

  /**
   * The line as it would be kept; none while something is missing.
   *
   * @param basis stands as its article where it has none of its own
   */
  Optional<FeeTier> tier(String basis) {
    String called = name.value().get();
    Long fen = fee.value().get();
    return called == null || fen == null
        ? Optional.empty()
        : Optional.of(
            new FeeTier(id, called, fen, List.copyOf(offices), article == null ? basis : article));
  }
}
