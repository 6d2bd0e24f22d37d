package org.huiji.app.dues;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Command;
import org.huiji.document.register.DocumentKind;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;

/**
 * What hands the members chosen in a list over to the papers of the dues.
 *
 * @param year of the dues
 * @param possible whether any are chosen
 */
public record PaperCommands(
    Navigator navigator,
    IntSupplier year,
    Supplier<List<MemberId>> members,
    ObservableValue<Boolean> possible) {

  public Command notices() {
    return command(Message.of("duespaperview.to-notices"), DocumentKind.DUES_NOTICE);
  }

  public Command reminders() {
    return command(Message.of("duespaperview.to-reminders"), DocumentKind.DUES_REMINDER);
  }

  private Command command(Message label, DocumentKind kind) {
    return Command.of(label, Feather.FILE_TEXT, () -> open(kind)).when(possible);
  }

  private void open(DocumentKind kind) {
    navigator.open(PageId.DUES, DuesRequest.ToPrint.members(kind, year.getAsInt(), members.get()));
  }
}
