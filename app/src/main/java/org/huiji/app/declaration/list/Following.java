package org.huiji.app.declaration.list;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.huiji.app.declaration.RoundServices;
import org.huiji.app.declaration.details.ReadSide;
import org.huiji.app.declaration.details.Sheet;
import org.huiji.app.declaration.details.SideServices;
import org.huiji.app.list.LongTable;
import org.huiji.app.notice.Question;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.declaration.DeclarationId;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The side of the list: it follows what is selected, with the declaration that is read or the form
 * for its next step, and gives up what was ticked or typed there only on a yes.
 */
final class Following {

  private final Desk desk;
  private final ListViewModel model;
  private final LongTable<DeclarationRow> list;
  private final ReadSide side;
  private final Recording recording;
  private @Nullable DeclarationId followed;

  Following(
      Desk desk,
      RoundServices services,
      SideServices besides,
      ListViewModel model,
      LongTable<DeclarationRow> list,
      ListAndDetails sides) {
    this.desk = desk;
    this.model = model;
    this.list = list;
    this.recording = new Recording(desk, services, model, sides);
    this.side = new ReadSide(desk, services, besides, model, sides);
    list.onChosen(this::follow);
    list.node().onOpen(row -> reopen());
    model.sheet().subscribe(side::show);
  }

  ReadSide side() {
    return side;
  }

  Recording recording() {
    return recording;
  }

  /** What would be lost if the side went away now. */
  Optional<Message> unsaved() {
    return recording.unsaved().or(side::unsaved);
  }

  /** The declaration that is read; none while the one that is selected is not read yet. */
  Optional<Sheet> sheet() {
    return Optional.ofNullable(model.sheet().get()).filter(sheet -> sheet.id().equals(followed));
  }

  /** Reads one, wherever the clerk comes from. */
  void open(DeclarationId id) {
    leave(() -> read(id));
  }

  /** The form for the step of those that are selected; one that was begun for them goes on. */
  void record() {
    List<DeclarationRow> chosen = list.chosen();
    if (recording.isFor(chosen)) {
      recording.goOn();
      return;
    }
    leave(
        () -> {
          followed = only(chosen);
          recording.begin(chosen);
        });
  }

  /** What was ticked or typed and not saved is given up only on a yes. */
  void leave(Runnable then) {
    Runnable leaving =
        () -> {
          recording.drop();
          then.run();
        };
    Runnable dropping =
        () -> {
          side.drop();
          leaving.run();
        };
    unsaved()
        .ifPresentOrElse(lost -> desk.notices().ask(Question.onLeaving(lost, dropping)), leaving);
  }

  /** One row alone is read; several are only meant. */
  private void follow(List<DeclarationRow> chosen) {
    DeclarationId one = only(chosen);
    if (one == null || one.equals(followed)) {
      recording.follow(chosen);
      return;
    }
    DeclarationId before = followed;
    if (before != null && unsaved().isPresent()) {
      // Until she has given it up, the row that is read stays the one that is selected.
      Platform.runLater(() -> list.reveal(before));
    }
    leave(() -> read(one));
  }

  private static @Nullable DeclarationId only(List<DeclarationRow> chosen) {
    return chosen.size() == 1 ? chosen.getFirst().id() : null;
  }

  private void read(DeclarationId id) {
    followed = id;
    model.open(id);
    if (!id.equals(only(list.chosen()))) {
      list.reveal(id);
    }
  }

  /** The side that was closed over the selected row is opened again. */
  private void reopen() {
    List<DeclarationRow> chosen = list.chosen();
    DeclarationId one = only(chosen);
    if (recording.isFor(chosen)) {
      recording.goOn();
    } else if (one != null && !side.reopen()) {
      model.open(one);
    }
  }
}
