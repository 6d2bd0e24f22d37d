package org.huiji.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.huiji.app.WindowTest;
import org.huiji.app.theme.Language;
import org.huiji.app.theme.Theme;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class WidgetTest extends WindowTest {

  private record Row(String name, long amount, Tag.State state) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("山城云图科技有限公司", 1_280_000, new Tag.State("会员", Tag.Tone.GOOD)),
          new Row("渝北示例软件有限责任公司", 50_000, new Tag.State("申请中", Tag.Tone.OPEN)),
          new Row("江津测试信息技术（集团）股份有限公司", 3_000, new Tag.State("待退会", Tag.Tone.DOUBTFUL)),
          new Row("南岸样例数据服务中心", 120, new Tag.State("拒收", Tag.Tone.WRONG)),
          new Row("北碚虚构网络工作室", 0, new Tag.State("已退会", Tag.Tone.PLAIN)));

  @Test
  void aRequiredFieldComplainsOnlyOnceTheClerkWasThere() {
    Entry<String> name = Entry.requiredText();
    assertThat(name.problem().get()).isNull();
    assertThat(name.isGood()).isFalse();

    name.text().set("x");
    name.text().set("  ");

    assertThat(name.problem().get()).isEqualTo(Message.of("widget.required"));
  }

  @Test
  void aDateIsUnderstoodHoweverItIsWrittenAndShownOneWay() {
    Entry<PartialDate> joined = Entry.optional(PartialDate::parse);
    TextField[] field = new TextField[1];
    TextField[] other = new TextField[1];
    show(
        Size.LAPTOP,
        () -> {
          Form form = new Form(words());
          field[0] = form.date("setting.theme", joined);
          other[0] = form.text("setting.language", Entry.optionalText());
          return form;
        });
    type(field[0], "2026年3月18日");
    inWindow(
        () -> {
          other[0].requestFocus();
          return true;
        });

    assertThat(field[0].getText()).isEqualTo("2026-03-18");
    assertThat(joined.value().get()).isEqualTo(new PartialDate(2026, 3, 18));
  }

  @Test
  void aTableRemembersItsColumnsAndItsSorting() {
    DataTable<Row> before = show(Size.LAPTOP, this::table);
    inWindow(
        () -> {
          before.getColumns().get(1).setPrefWidth(211);
          before.getColumns().get(2).setVisible(false);
          before.getSortOrder().add(before.getColumns().get(1));
          before.getColumns().add(before.getColumns().removeFirst());
          return true;
        });
    await(() -> preferences().text("table.sample.order").isPresent());

    DataTable<Row> after = show(Size.LAPTOP, this::table);

    assertThat(after.getColumns().getFirst().getPrefWidth()).isEqualTo(211);
    assertThat(after.getSortOrder()).containsExactly(after.getColumns().getFirst());
    assertThat(after.getColumns().get(1).isVisible()).isFalse();
  }

  @Test
  void theDetailsCloseWithEscape() {
    Gallery gallery = inWindow(this::gallery);
    show(Size.LAPTOP, gallery::root);
    ListAndDetails pane = gallery.details();
    inWindow(
        () -> {
          lookup(".details-pane .text-field").query().requestFocus();
          return true;
        });
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

    assertThat(pane.isOpen()).isFalse();
  }

  @Test
  void thePiecesArePictured() {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      choose(theme, Language.CHINESE);
      for (Size size : Size.values()) {
        show(size, () -> gallery().root());
        snapshot("widgets-%s-%s".formatted(theme, size).toLowerCase(Locale.ROOT));
      }
    }
  }

  private record Gallery(BorderPane root, ListAndDetails details) {}

  private Gallery gallery() {
    Form form = new Form(words());
    Entry<String> name = Entry.requiredText();
    Entry<PartialDate> date = Entry.optional(PartialDate::parse);
    form.section("shell.roster");
    form.wideText("shell.search", name);
    form.date("setting.theme", date);
    form.text("setting.language", Entry.optionalText());
    name.reveal();
    date.text().set("2026.13.1");
    form.getStyleClass().add("details-body");
    ListAndDetails details = new ListAndDetails(words(), table(), "sample", preferences());
    details.show("江津测试信息技术（集团）股份有限公司", form);
    EmptyState empty =
        new EmptyState(
            words(),
            Feather.INBOX,
            Message.of("start.explanation"),
            Command.of(Message.of("start.begin"), Feather.PLUS, () -> {}).onKey("Shortcut+N"));
    VBox column = new VBox(24, bar(), details, empty);
    column.getStyleClass().add("page-body");
    return new Gallery(new BorderPane(column), details);
  }

  private CommandBar bar() {
    return new CommandBar(
        words(),
        List.of(
            command("shell.import", it -> {}),
            command("shell.roster", it -> {}),
            command("shell.admission", it -> {}),
            command("shell.documents", it -> {}),
            command("shell.findings", it -> {}),
            command("start.begin", it -> {}).asPrimary()));
  }

  private static Command command(String key, Consumer<String> run) {
    return Command.of(Message.of(key), Feather.FILE_TEXT, () -> run.accept(key));
  }

  private DataTable<Row> table() {
    DataTable<Row> table = new DataTable<>(words(), "shell.roster");
    table.text("shell.roster", 320, Row::name);
    table.number("shell.documents", 120, Row::amount, "%,d"::formatted);
    table.state("shell.admission", 110, Row::state);
    table.remember("sample", preferences());
    table.getItems().setAll(ROWS);
    return table;
  }

  private void type(TextField field, String text) {
    inWindow(
        () -> {
          field.requestFocus();
          field.setText(text);
          return true;
        });
  }

  private Messages words() {
    return appearance().language().get().messages();
  }
}
