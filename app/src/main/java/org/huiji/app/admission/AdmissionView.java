package org.huiji.app.admission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huiji.admission.Applicant;
import org.huiji.app.admission.AdmissionViewModel.Asking;
import org.huiji.app.admission.AdmissionViewModel.Shown;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageView;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.ListAndDetails;
import org.huiji.app.widget.Loading;
import org.huiji.rulebook.Rulebook;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 入会: the applications with their steps, the selected one and the forms at the right. */
final class AdmissionView implements PageView {

  private final Messages words;
  private final AdmissionViewModel model;
  private final StringProperty note = new SimpleStringProperty("");
  private final StackPane list = new StackPane();
  private final HBox filter = new HBox();
  private final ApplicantTable table;
  private final ListAndDetails pane;
  private final StackPane content;

  AdmissionView(Desk desk, AdmissionServices services, Runnable registerChanged) {
    this.words = desk.words();
    this.model = new AdmissionViewModel(services, desk, registerChanged);
    this.table = new ApplicantTable(desk, model);
    VBox left = new VBox(10, filter, list);
    left.setMinWidth(420);
    VBox.setVgrow(list, Priority.ALWAYS);
    this.pane = new ListAndDetails(words, left, "admission", desk.preferences());
    this.content = new StackPane(pane);
    content.getStyleClass().addAll("page-body", "admission");
    content
        .getStylesheets()
        .add(
            Objects.requireNonNull(AdmissionView.class.getResource("admission.css"))
                .toExternalForm());
    fillFilter();
    model.applications().subscribe(this::showList);
    model.rows().subscribe(() -> showList(model.applications().get()));
    model.asking().subscribe(asking -> showPane());
    model.selection().subscribe((before, now) -> showPane());
  }

  private void fillFilter() {
    ToggleGroup group = new ToggleGroup();
    for (Shown which : Shown.values()) {
      ToggleButton button = new ToggleButton();
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            model.shown().set(which);
          });
      model.shown().subscribe(now -> button.setSelected(now == which));
      Runnable say = () -> button.setText(words.text(name(which), model.count(which)));
      model.rows().subscribe(say);
      model.applications().subscribe((before, now) -> say.run());
      say.run();
      filter.getChildren().add(button);
    }
    filter.getChildren().getFirst().getStyleClass().add("left-pill");
    filter.getChildren().getLast().getStyleClass().add("right-pill");
  }

  private static String name(Shown which) {
    return switch (which) {
      case APPLYING -> "admissionview.applying";
      case APPROVED -> "admissionview.are-approved";
    };
  }

  private void showList(Applications applications) {
    boolean open = applications.open() != null;
    filter.setVisible(!open);
    filter.setManaged(!open);
    if (applications.open() != null) {
      list.getChildren().setAll(new QuestionPane(words, applications.open().question(), model));
    } else if (applications.equals(Applications.NONE)) {
      list.getChildren().setAll(new Loading(words));
    } else if (model.count(model.shown().get()) == 0) {
      list.getChildren().setAll(empty());
    } else if (model.rows().isEmpty()) {
      list.getChildren().setAll(EmptyState.noHits(words));
    } else {
      table.steps(applications);
      list.getChildren().setAll(table);
    }
    note.set(open ? "" : words.text("admissionview.note", model.count(Shown.APPLYING)));
  }

  private EmptyState empty() {
    if (model.shown().get() == Shown.APPROVED) {
      return new EmptyState(words, Feather.USER_CHECK, Message.of("admissionview.nobody-approved"));
    }
    return new EmptyState(
        words,
        Feather.USER_PLUS,
        Message.of("admissionview.nobody"),
        Command.of(Message.of("admissionview.to-import"), Feather.DOWNLOAD, model::openImport));
  }

  private void showPane() {
    switch (model.asking().get()) {
      case Asking.Nothing _ -> showSelection();
      case Asking.Step(var step, var who) ->
          pane.show(step.name(), new StepForm(words, new StepViewModel(model, step, who), model));
      case Asking.Approval(var step, var who) ->
          pane.show(
              words.text("admissionview.approve-title"),
              new ApprovalForm(words, new ApprovalViewModel(model, step, who), model));
      case Asking.NewApplication _ -> showNew();
    }
  }

  private void showNew() {
    Rulebook rulebook = model.applications().get().rulebook();
    if (rulebook != null) {
      pane.show(
          words.text("admissionview.new-title"),
          new NewApplicationForm(words, new NewApplicationViewModel(model, rulebook), model));
    }
  }

  private void showSelection() {
    List<Applicant> chosen = model.selection().get();
    Applicant only = model.only();
    if (only != null) {
      pane.show(only.entry().member().name(), new ApplicantDetails(words, only, model));
    } else if (!chosen.isEmpty()) {
      pane.show(
          words.text("admissionview.selected", chosen.size()),
          new SelectionDetails(words, chosen, model));
    } else if (pane.isOpen()) {
      pane.close();
    }
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    ObservableValue<Boolean> settled =
        model.applications().map(applications -> applications.open() == null);
    return List.of(
        Command.of(Message.of("admissionview.new"), Feather.USER_PLUS, model::askNew)
            .onKey("Shortcut+N")
            .when(settled),
        Command.of(model.action(), Feather.CHECK, model::act)
            .onKey("Shortcut+Enter")
            .when(model.canAct())
            .asPrimary());
  }

  @Override
  public ObservableValue<String> note() {
    return note;
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(model.search()::set);
  }

  @Override
  public void shown(@Nullable Object argument) {
    model.load();
  }
}
