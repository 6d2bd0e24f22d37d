package org.huiji.app.declaration.details;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.task.Background;
import org.huiji.app.task.Commit;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.desk.Kept;
import org.huiji.declaration.round.Round;
import org.huiji.text.Message;

/** 征集条件 of one declaration as the clerk ticks them off, with the niche and letter of 四.5. */
final class ChecklistViewModel {

  private final RoundServices services;
  private final Sheet sheet;
  private final BiConsumer<Kept, Sheet> kept;
  private final Commit commit;
  private final Map<String, ObjectProperty<Mark>> marks = new LinkedHashMap<>();
  private final StringProperty niche = new SimpleStringProperty();
  private final StringProperty letter = new SimpleStringProperty();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

  ChecklistViewModel(
      Background background, RoundServices services, Sheet sheet, BiConsumer<Kept, Sheet> kept) {
    this.services = services;
    this.sheet = sheet;
    this.kept = kept;
    this.commit = new Commit(background);
    Checklist before = sheet.content().checklist();
    for (Round.Condition condition : sheet.round().conditions()) {
      var mark = new SimpleObjectProperty<>(Mark.of(before.conditions().get(condition.id())));
      marks.put(condition.id(), mark);
      mark.subscribe((was, now) -> changed());
    }
    niche.set(Objects.requireNonNullElse(before.niche(), ""));
    letter.set(Objects.requireNonNullElse(before.letter(), ""));
    niche.subscribe((was, now) -> changed());
    letter.subscribe((was, now) -> changed());
  }

  Round round() {
    return sheet.round();
  }

  ObjectProperty<Mark> mark(Round.Condition condition) {
    return Objects.requireNonNull(marks.get(condition.id()));
  }

  /** Empty for none. */
  StringProperty niche() {
    return niche;
  }

  StringProperty letter() {
    return letter;
  }

  /** Whether something is not saved yet. */
  ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }

  Commit commit() {
    return commit;
  }

  void allMet() {
    marks.values().forEach(mark -> mark.set(Mark.MET));
  }

  void save() {
    var content = sheet.content().withChecklist(checklist());
    Supplier<Kept> writing =
        () -> services.desk().describe(sheet.declaration(), content, services.operator().get());
    Kept[] written = new Kept[1];
    commit.save(
        Message.of("decllist.saving"),
        () -> written[0] = writing.get(),
        () -> {
          dirty.set(false);
          kept.accept(written[0], sheet);
        });
  }

  private void changed() {
    commit.forget();
    dirty.set(!checklist().equals(sheet.content().checklist()));
  }

  /** A niche counts with its letter and a letter with its niche; either alone is kept, too. */
  private Checklist checklist() {
    var conditions = new HashMap<>(sheet.content().checklist().conditions());
    marks.forEach(
        (id, mark) -> {
          switch (mark.get()) {
            case MET -> conditions.put(id, true);
            case UNMET -> conditions.put(id, false);
            case UNLOOKED -> conditions.remove(id);
          }
        });
    String of = niche.get();
    String by = letter.get().strip();
    return new Checklist(conditions, of.isEmpty() ? null : of, by.isEmpty() ? null : by);
  }
}
