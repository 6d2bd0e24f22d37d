package org.huiji.app.declaration;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Command;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;

/**
 * What hands those chosen on a tab over to the papers of the round.
 *
 * @param chosen for whom or what papers are wanted
 * @param possible whether any are chosen
 */
public record PaperCommands(
    Navigator navigator, Supplier<List<PaperSubject>> chosen, ObservableValue<Boolean> possible) {

  public Command corrections() {
    return command(Message.of("roundpaper.to-corrections"), DocumentKind.CORRECTION_LETTER);
  }

  public Command reviewSheets() {
    return command(Message.of("roundpaper.to-review-sheets"), DocumentKind.REVIEW_SHEET);
  }

  public Command reminders() {
    return command(Message.of("roundpaper.to-reminders"), DocumentKind.DISTRICT_REMINDER);
  }

  private Command command(Message label, DocumentKind kind) {
    return Command.of(label, Feather.FILE_TEXT, () -> open(navigator, kind, chosen.get()))
        .when(possible);
  }

  /** Opens the papers of the round with these made ready. */
  public static void open(Navigator navigator, DocumentKind kind, List<PaperSubject> subjects) {
    navigator.open(PageId.DECLARATIONS, new DeclarationRequest.ToPrint(kind, subjects));
  }
}
