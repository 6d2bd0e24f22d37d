package org.huiji.app.dues.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.dues.Years;
import org.huiji.app.dues.account.OfficeSinceForm;
import org.huiji.app.dues.account.OfficeSinceViewModel;
import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Chips;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.FieldNote;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.app.widget.Loading;
import org.huiji.dues.charge.ChargeRow.Outcome;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 应收: the year and its day above, what the run would do with each member below. */
public final class RunTab implements DuesTab {

  private static final double DAY = 124;
  private static final double WHEEL = 18;

  private final Desk desk;
  private final Messages words;
  private final RunViewModel model;
  private final RunTable table;
  private final AskHint hint;
  private final Chips<Outcome> chips;
  private final BorderPane content = new BorderPane();
  private final DuesServices services;
  private final ListAndDetails sides;
  private final VBox list = new VBox(10);
  private @Nullable OfficeSinceViewModel answering;
  private final StackPane middle = new StackPane();

  public RunTab(Desk desk, DuesServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.model = new RunViewModel(desk, services);
    this.table = new RunTable(desk, model);
    this.hint = new AskHint(desk, model, this::askOffices);
    this.services = services;
    this.sides = new ListAndDetails(words, content, "dues-run", desk.preferences());
    this.chips = new Chips<>(words, List.of(Outcome.values()), RunTable::word, model.outcome());
    list.getChildren().addAll(chips, hint, table.node());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    content.setTop(new TabBar(words, choices(), commands()));
    content.setCenter(middle);
    model.preview().subscribe(this::show);
  }

  @Override
  public Message title() {
    return Message.of("duesrun.title");
  }

  @Override
  public Node content() {
    return sides;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(model.action(), Feather.CHECK, model::charge)
            .onKey("Shortcut+Enter")
            .when(model.canCharge())
            .asPrimary());
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(model.search()::set);
  }

  @Override
  public boolean canShow(DuesRequest wanted) {
    return wanted instanceof DuesRequest.ToCharge;
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    if (wanted instanceof DuesRequest.ToCharge(int asked) && asked != model.year().get()) {
      model.year().set(asked);
    } else {
      model.plan();
    }
  }

  @Override
  public Optional<Message> unsaved() {
    boolean typed = answering != null && answering.isDirty() && sides.isOpen();
    return typed ? Optional.of(Message.of("leaving.booking")) : Optional.empty();
  }

  private void askOffices() {
    model.askOffices(table.chosen(), this::ask);
  }

  private void ask(OfficeQuestion question) {
    var fresh =
        new OfficeSinceViewModel(
            desk.background(),
            services,
            question.scopes(),
            question.offices(),
            answered -> {
              leave();
              model.officesSaid(answered);
            });
    answering = fresh;
    sides.show(words.text("duesrun.office-title"), new OfficeSinceForm(words, fresh, this::leave));
  }

  private void leave() {
    answering = null;
    sides.close();
  }

  private List<Node> choices() {
    Years year = new Years(words, "duesrun.year", model.year());
    year.offer(model.thisYear(), List.of());
    TextField day = new TextField();
    day.setPrefWidth(DAY);
    day.setPromptText(words.text("duesrun.reference-prompt"));
    day.setAccessibleText(words.text("duesrun.reference"));
    day.textProperty().bindBidirectional(model.reference().text());
    Label label = new Label(words.text("duesrun.reference"));
    label.setLabelFor(day);
    label.setMinWidth(Region.USE_PREF_SIZE);
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(WHEEL, WHEEL);
    wheel.visibleProperty().bind(model.busy());
    HBox box = new HBox(8, label, day, new FieldNote(words, day, model.reference().problem()));
    box.setAlignment(Pos.CENTER_LEFT);
    return List.of(year, box, wheel);
  }

  private void show(Preview preview) {
    switch (preview) {
      case Preview.Looking _ -> middle.getChildren().setAll(new Loading(words));
      case Preview.Refused(Refusal refusal) -> middle.getChildren().setAll(refused(refusal));
      case Preview.Planned planned when planned.rows().isEmpty() ->
          middle.getChildren().setAll(nobody());
      case Preview.Planned planned -> {
        chips.count(planned.rows().size(), kind -> Math.toIntExact(planned.plan().count(kind)));
        hint.show(planned);
        middle.getChildren().setAll(list);
      }
    }
  }

  /** Why nothing can be charged, and where that is mended. */
  private EmptyState refused(Refusal refusal) {
    String key = refusal.reason().key();
    boolean standard =
        refusal instanceof OpenQuestionRefusal
            || key.equals("rulebook.not-adopted")
            || key.startsWith("rulebook.adoption-");
    return standard
        ? new EmptyState(
            words,
            Feather.ALERT_CIRCLE,
            refusal.reason(),
            Command.of(
                Message.of("duesrun.to-standard"),
                Feather.SETTINGS,
                () -> desk.navigator().open(PageId.SETTINGS, SettingPart.DUES)))
        : new EmptyState(words, Feather.ALERT_CIRCLE, refusal.reason());
  }

  private EmptyState nobody() {
    return new EmptyState(
        words,
        Feather.USERS,
        Message.of("duesrun.nobody"),
        Command.of(
            Message.of("duesrun.to-import"),
            Feather.DOWNLOAD,
            () -> desk.navigator().open(PageId.IMPORT)));
  }
}
