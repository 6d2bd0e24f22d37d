package org.huiji.app.widget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/** One filter: a menu of choices that stays open while several are ticked. */
public final class FilterMenu<T> extends MenuButton {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final int NAMED = 2;
  private static final String SEPARATOR = "、";

  private final String title;
  private final Function<T, String> label;
  private final Consumer<Set<T>> choose;
  private final Set<T> chosen = new LinkedHashSet<>();
  private List<T> choices = List.of();
  private boolean showing;
  private boolean plain;

  /**
   * An empty menu.
   *
   * @param choose told all that is ticked, whenever the clerk ticks
   */
  public FilterMenu(String title, Function<T, String> label, Consumer<Set<T>> choose) {
    this.title = title;
    this.label = label;
    this.choose = choose;
    getStyleClass().add("filter-menu");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Shows the choices alone, as a field of a form does. */
  public void plain() {
    plain = true;
  }

  /** Offers these; what is chosen and no longer among them is offered, too, so it can be undone. */
  public void show(List<T> offered, Set<T> active) {
    LinkedHashSet<T> all = new LinkedHashSet<>(offered);
    all.addAll(active);
    List<T> now = List.copyOf(all);
    chosen.clear();
    now.stream().filter(active::contains).forEach(chosen::add);
    if (!now.equals(choices) || !showing) {
      choices = now;
      fill();
    } else {
      tick();
    }
    showing = true;
    showTitle();
  }

  private void fill() {
    getItems().setAll(choices.stream().map(this::item).toList());
  }

  private void tick() {
    for (int i = 0; i < choices.size(); i++) {
      CheckBox box = (CheckBox) ((CustomMenuItem) getItems().get(i)).getContent();
      box.setSelected(chosen.contains(choices.get(i)));
    }
  }

  private CustomMenuItem item(T choice) {
    CheckBox box = new CheckBox(label.apply(choice));
    box.setSelected(chosen.contains(choice));
    CustomMenuItem item = new CustomMenuItem(box, false);
    // Only what the clerk does counts: setting the tick from the filter must not choose again.
    box.setOnAction(event -> toggle(choice, box.isSelected()));
    item.setOnAction(event -> toggleByKey(choice, box));
    return item;
  }

  private void toggleByKey(T choice, CheckBox box) {
    boolean ticked = chosen.contains(choice);
    if (box.isSelected() == ticked) {
      box.setSelected(!ticked);
      toggle(choice, !ticked);
    }
  }

  private void toggle(T choice, boolean ticked) {
    if (ticked ? chosen.add(choice) : chosen.remove(choice)) {
      choose.accept(Set.copyOf(chosen));
    }
  }

  private void showTitle() {
    pseudoClassStateChanged(ACTIVE, !plain && !chosen.isEmpty());
    String named =
        chosen.stream()
            .limit(plain ? Integer.MAX_VALUE : NAMED)
            .map(label)
            .collect(Collectors.joining(SEPARATOR));
    String rest = !plain && chosen.size() > NAMED ? " +" + (chosen.size() - NAMED) : "";
    String lead = plain ? "" : title + "：";
    setText(chosen.isEmpty() ? title : lead + named + rest);
    if (!plain) {
      setAccessibleText(getText());
    }
  }
}
