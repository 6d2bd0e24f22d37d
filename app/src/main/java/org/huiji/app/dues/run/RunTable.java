package org.huiji.app.dues.run;

import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.huiji.app.list.LongTable;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.Tag;
import org.huiji.app.widget.Tips;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The preview row by row; a row opens its member in the register. */
final class RunTable {

  private final Messages words;
  private final LongTable<RunRow> table;

  RunTable(Desk desk, RunViewModel model) {
    this.words = desk.words();
    this.table = new LongTable<>(words, "duesrun.list", model.rows(), RunRow::id);
    table.text("duesrun.number", 88, RunRow::number);
    table.text("duesrun.name", 218, RunRow::name);
    table.text("duesrun.office", 92, RunRow::office);
    table.text("duesrun.tier", 126, RunRow::tier);
    table.money("duesrun.amount", 104, RunRow::fen);
    table.state("duesrun.outcome", 78, this::state);
    TableColumn<RunRow, String> why = table.text("duesrun.why", 330, row -> words.text(row.why()));
    why.setCellFactory(it -> new Why());
    table.node().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.node().onOpen(model::openMember);
    table.remember("dues-run", desk.preferences());
  }

  DataTable<RunRow> node() {
    return table.node();
  }

  /** Those selected whose office is asked for. */
  List<MemberId> chosen() {
    return table.chosen().stream().filter(RunRow::officeAsked).map(RunRow::id).toList();
  }

  static Message word(Outcome outcome) {
    return switch (outcome) {
      case CHARGE -> Message.of("duesrun.outcome-charge");
      case DONE -> Message.of("duesrun.outcome-done");
      case FREE -> Message.of("duesrun.outcome-free");
      case ASK -> Message.of("duesrun.outcome-ask");
    };
  }

  private Tag.State state(RunRow row) {
    Tag.Tone tone =
        switch (row.outcome()) {
          case CHARGE -> Tag.Tone.OPEN;
          case DONE -> Tag.Tone.GOOD;
          case FREE -> Tag.Tone.PLAIN;
          case ASK -> Tag.Tone.DOUBTFUL;
        };
    return new Tag.State(words.text(word(row.outcome())), tone);
  }

  /** A reason may be longer than its column: then it is whole in the tooltip. */
  private static final class Why extends TableCell<RunRow, String> {

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null ? null : Tips.of(text));
    }
  }
}
