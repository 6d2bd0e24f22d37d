package org.huiji.app.declaration.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Honour;

/** 荣誉资质 as boxes and grades instead of a text. Lines that are none of the form's stay. */
final class HonoursModel {

  private record Box(BooleanProperty ticked, StringProperty grade) {}

  private final StringProperty text;
  private final Map<Honour, Box> boxes = new EnumMap<>(Honour.class);
  private final String others;

  HonoursModel(StringProperty text) {
    this.text = text;
    var before = new Answers(Map.of(FormField.HONOURS, text.get()));
    var held =
        Honour.of(before).stream()
            .collect(Collectors.toMap(Honour.Held::honour, Honour.Held::grade, (one, _) -> one));
    this.others =
        before.chosen(FormField.HONOURS).stream()
            .filter(line -> Honour.of(new Answers(Map.of(FormField.HONOURS, line))).isEmpty())
            .collect(Collectors.joining("\n"));
    for (Honour honour : Honour.values()) {
      var box =
          new Box(
              new SimpleBooleanProperty(held.containsKey(honour)),
              new SimpleStringProperty(held.getOrDefault(honour, "")));
      boxes.put(honour, box);
      box.ticked().subscribe((was, now) -> write());
      box.grade().subscribe((was, now) -> write());
    }
  }

  BooleanProperty ticked(Honour honour) {
    return box(honour).ticked();
  }

  StringProperty grade(Honour honour) {
    return box(honour).grade();
  }

  private Box box(Honour honour) {
    return Objects.requireNonNull(boxes.get(honour));
  }

  private void write() {
    Stream<String> ticked =
        boxes.entrySet().stream()
            .filter(one -> one.getValue().ticked().get())
            .map(one -> new Honour.Held(one.getKey(), one.getValue().grade().get().strip()))
            .map(Honour.Held::kept);
    text.set(
        Stream.concat(ticked, Stream.of(others))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")));
  }
}
