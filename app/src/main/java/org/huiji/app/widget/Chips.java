package org.huiji.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How many rows there are of each kind; pressing one lists only these, pressing it again all.
 *
 * @param <K> a kind
 */
public final class Chips<K> extends HBox {

  private record Chip<K>(@Nullable K kind, ToggleButton button) {}

  private final Messages words;
  private final Function<K, Message> name;
  private final ObjectProperty<@Nullable K> chosen;
  private final List<Chip<K>> chips = new ArrayList<>();

  public Chips(
      Messages words,
      List<K> kinds,
      Function<K, Message> name,
      ObjectProperty<@Nullable K> chosen) {
    super(6);
    this.words = words;
    this.name = name;
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    add(null);
    kinds.forEach(this::add);
    chosen.subscribe(this::select);
  }

  /** Says how many there are of each kind, and of all. */
  public void count(int all, ToIntFunction<K> counts) {
    for (Chip<K> chip : chips) {
      K kind = chip.kind();
      int count = kind == null ? all : counts.applyAsInt(kind);
      Message word = kind == null ? Message.of("widget.all") : name.apply(kind);
      chip.button().setText(words.text("widget.chip", words.text(word), count));
      chip.button().setDisable(count == 0 && !Objects.equals(kind, chosen.get()));
    }
  }

  private void add(@Nullable K kind) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("chip", "small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          chosen.set(button.isSelected() ? kind : null);
          select(chosen.get());
        });
    chips.add(new Chip<>(kind, button));
    getChildren().add(button);
  }

  private void select(@Nullable K now) {
    chips.forEach(chip -> chip.button().setSelected(Objects.equals(chip.kind(), now)));
  }
}
