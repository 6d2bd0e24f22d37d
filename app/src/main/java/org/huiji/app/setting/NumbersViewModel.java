package org.huiji.app.setting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.huiji.app.widget.Entry;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.edit.RulebookEdit;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.NumberPattern.Scope;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.Papers;
import org.huiji.setting.NextNumbers;
import org.huiji.text.Reading;

/** The short sign and the number patterns, each with the number that would come next. */
final class NumbersViewModel {

  /** The next place of everything numbered, by the way its sequence runs. */
  record Places(int year, Map<Numbered, Map<Scope, Long>> next) {

    static Places of(NextNumbers numbers) {
      Map<Numbered, Map<Scope, Long>> next = new EnumMap<>(Numbered.class);
      for (Numbered numbered : Numbered.values()) {
        Map<Scope, Long> places = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
          places.put(scope, numbers.place(numbered, scope));
        }
        next.put(numbered, places);
      }
      return new Places(numbers.year(), next);
    }

    long place(Numbered numbered, Scope scope) {
      return next.getOrDefault(numbered, Map.of()).getOrDefault(scope, 1L);
    }
  }

  private final Entry<String> mark = Entry.requiredText();
  private final Map<Numbered, Entry<NumberPattern>> patterns = new EnumMap<>(Numbered.class);
  private Places places = new Places(2000, Map.of());

  NumbersViewModel() {
    for (Numbered numbered : Numbered.values()) {
      patterns.put(numbered, Entry.required(this::read));
    }
  }

  Entry<String> mark() {
    return mark;
  }

  Entry<NumberPattern> pattern(Numbered numbered) {
    return Objects.requireNonNull(patterns.get(numbered));
  }

  /** The number that would come next; empty while the pattern is none. */
  ObservableValue<String> example(Numbered numbered) {
    Entry<NumberPattern> pattern = pattern(numbered);
    return Bindings.createStringBinding(
        () -> example(numbered, pattern.text().get()), pattern.text(), mark.text());
  }

  void fill(Papers papers, Places next) {
    places = next;
    mark.fill(papers.mark().isKnown() ? papers.mark().value() : "");
    patterns.forEach(
        (numbered, entry) -> {
          entry.fill("");
          entry.fill(papers.number(numbered).value());
        });
  }

  boolean isGood() {
    mark.reveal();
    patterns.values().forEach(Entry::reveal);
    return mark.isGood() && patterns.values().stream().allMatch(Entry::isGood);
  }

  /** What differs from the rule book. */
  List<RulebookEdit> edits(Papers papers) {
    String sign = mark.text().get().strip();
    Optional<RulebookEdit> signed =
        sign.equals(papers.mark().value())
            ? Optional.empty()
            : Optional.of(RulebookEdit.mark(sign));
    return Stream.concat(
            signed.stream(),
            patterns.entrySet().stream()
                .filter(one -> !text(one.getKey()).equals(papers.number(one.getKey()).value()))
                .map(one -> RulebookEdit.renumber(one.getKey(), text(one.getKey()))))
        .toList();
  }

  private String text(Numbered numbered) {
    return pattern(numbered).text().get().strip();
  }

  private String example(Numbered numbered, String text) {
    return read(text.strip())
        .value()
        .map(pattern -> pattern.format(places.year(), places.place(numbered, pattern.scope())))
        .orElse("");
  }

  private Reading<NumberPattern> read(String text) {
    try {
      return Reading.of(NumberPattern.parse(text, mark.text().get().strip()));
    } catch (Refusal refusal) {
      return new Reading.Refused<>(refusal.reason());
    }
  }
}
