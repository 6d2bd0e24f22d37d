package org.huiji.app.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.huiji.app.widget.Entry;
import org.jspecify.annotations.Nullable;

/** The first start: a rule book is chosen and the association named, or it is only a trial. */
public final class FirstStartViewModel {

  private final List<RuleBookChoice> choices;
  private final Consumer<Beginning> begin;
  private final ObjectProperty<RuleBookChoice> chosen;
  private final Entry<String> association = Entry.requiredText();
  private final Entry<String> mark = Entry.optionalText();
  private final ObservableValue<Boolean> canBegin =
      Bindings.createBooleanBinding(association::isGood, association.value());

  /**
   * The first of the choices is chosen to begin with.
   *
   * @param begin takes what the clerk decided
   */
  public FirstStartViewModel(List<RuleBookChoice> choices, Consumer<Beginning> begin) {
    this.choices = List.copyOf(choices);
    this.begin = begin;
    this.chosen = new SimpleObjectProperty<>(choices.getFirst());
  }

  List<RuleBookChoice> choices() {
    return choices;
  }

  ObjectProperty<RuleBookChoice> chosen() {
    return chosen;
  }

  Entry<String> association() {
    return association;
  }

  /** The short sign in front of document numbers; may be said later. */
  Entry<String> mark() {
    return mark;
  }

  ObservableValue<Boolean> canBegin() {
    return canBegin;
  }

  void begin() {
    String name = association.value().get();
    if (name != null) {
      begin.accept(new Beginning.Register(chosen.get().id(), name, sign()));
    }
  }

  private @Nullable String sign() {
    String typed = mark.text().get().strip();
    return typed.isEmpty() ? null : typed;
  }

  void tryOut() {
    begin.accept(new Beginning.Demonstration(chosen.get().id()));
  }
}
