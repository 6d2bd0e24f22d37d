package org.huiji.app.setting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.jspecify.annotations.Nullable;

/** How the meeting voted on the fee standard; all of it or nothing. */
final class AdoptionViewModel {

  private final Entry<LocalDate> on;
  private final Entry<Integer> entitled = count();
  private final Entry<Integer> present = count();
  private final Entry<Integer> inFavour = count();
  private final Entry<Integer> against = count();
  private final Entry<Integer> abstained = count();
  private final BooleanProperty secretBallot = new SimpleBooleanProperty();
  private LocalDate today = LocalDate.MAX;
  private boolean wasSecret;

  AdoptionViewModel() {
    this.on = Entry.optional(this::past);
  }

  Entry<LocalDate> on() {
    return on;
  }

  Entry<Integer> entitled() {
    return entitled;
  }

  Entry<Integer> present() {
    return present;
  }

  Entry<Integer> inFavour() {
    return inFavour;
  }

  Entry<Integer> against() {
    return against;
  }

  Entry<Integer> abstained() {
    return abstained;
  }

  BooleanProperty secretBallot() {
    return secretBallot;
  }

  void fill(@Nullable Adoption known, LocalDate now) {
    today = now;
    Optional<Adoption> adoption = Optional.ofNullable(known);
    on.fill(adoption.map(it -> it.on().toString()).orElse(""));
    entitled.fill(adoption.map(it -> Integer.toString(it.entitled())).orElse(""));
    present.fill(adoption.map(it -> Integer.toString(it.present())).orElse(""));
    inFavour.fill(adoption.map(it -> Integer.toString(it.inFavour())).orElse(""));
    against.fill(adoption.map(it -> Integer.toString(it.against())).orElse(""));
    abstained.fill(adoption.map(it -> Integer.toString(it.abstained())).orElse(""));
    wasSecret = adoption.map(Adoption::secretBallot).orElse(false);
    secretBallot.set(wasSecret);
  }

  /** Why it cannot be kept like this: something is not understood, or a part is missing. */
  Optional<Message> problem() {
    entries().forEach(Entry::reveal);
    if (!entries().allMatch(Entry::isGood)) {
      return Optional.of(Message.of("setting.mend-first"));
    }
    boolean nothing = isEmpty();
    boolean all = entries().allMatch(entry -> entry.value().get() != null);
    return nothing || all
        ? Optional.empty()
        : Optional.of(Message.of("setting.adoption-incomplete"));
  }

  /**
   * The vote; none while nothing was filled in.
   *
   * @throws org.huiji.problem.Refusal when the counts contradict each other
   */
  Optional<Adoption> adoption() {
    LocalDate day = on.value().get();
    Integer all = entitled.value().get();
    Integer there = present.value().get();
    Integer yes = inFavour.value().get();
    Integer no = against.value().get();
    Integer neither = abstained.value().get();
    return day == null
            || all == null
            || there == null
            || yes == null
            || no == null
            || neither == null
        ? Optional.empty()
        : Optional.of(new Adoption(day, all, there, yes, no, neither, secretBallot.get()));
  }

  /** Whether it says something else than it was filled with. */
  boolean isTouched() {
    return secretBallot.get() != wasSecret || entries().anyMatch(Entry::isTouched);
  }

  private boolean isEmpty() {
    return !secretBallot.get() && entries().allMatch(entry -> entry.value().get() == null);
  }

  private Stream<Entry<?>> entries() {
    return Stream.concat(Stream.of(on), counts());
  }

  private Stream<Entry<Integer>> counts() {
    return Stream.of(entitled, present, inFavour, against, abstained);
  }

  private Reading<LocalDate> past(String text) {
    return Days.read(text) instanceof Reading.Understood<LocalDate>(LocalDate day)
            && day.isAfter(today)
        ? Reading.refused("dues.future", day, today)
        : Days.read(text);
  }

  private static Entry<Integer> count() {
    return Entry.optional(
        text -> {
          String plain = PlainText.clean(text);
          return plain.matches("[0-9]{1,6}")
              ? Reading.of(Integer.valueOf(plain))
              : Reading.refused("setting.not-a-count", text);
        });
  }
}
