package org.huiji.app.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.huiji.app.file.FileDrop;
import org.huiji.app.file.Opening;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.widget.Command;
import org.huiji.intake.ImportId;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page 导入. Opened with a {@link Path} it reads that file, with an {@link ImportId} it shows
 * that import.
 */
public final class IntakePage implements PageView {

  static final String FOLDER = "intake.folder";
  private static final String LOOK =
      Objects.requireNonNull(IntakePage.class.getResource("intake.css")).toExternalForm();

  private final Desk desk;
  private final Messages words;
  private final IntakeServices services;
  private final IntakeViewModel model;
  private final StartView start;
  private final StackPane content = new StackPane();

  private IntakePage(Desk desk, IntakeServices services, Runnable registerChanged) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new IntakeViewModel(desk, services, registerChanged);
    this.start = new StartView(words, model, this::choose);
    content.getStyleClass().addAll("page-body", "intake");
    content.getStylesheets().add(LOOK);
    FileDrop.on(content, model::open);
    model.opening().subscribe(this::show);
  }

  /**
   * The page for the frame.
   *
   * @param registerChanged told when members were taken in or taken back
   */
  public static Page page(Desk desk, IntakeServices services, Runnable registerChanged) {
    return Page.of(PageId.IMPORT, () -> new IntakePage(desk, services, registerChanged));
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(Message.of("file.choose"), Feather.FOLDER, this::choose).onKey("Shortcut+O"),
        Command.of(label(), Feather.CHECK, this::take)
            .onKey("Shortcut+Enter")
            .when(possible())
            .asPrimary());
  }

  @Override
  public ObservableValue<String> note() {
    return ofPreview(preview -> preview.sight().map(sight -> sight.setup().file().name()), "");
  }

  @Override
  public void shown(@Nullable Object argument) {
    model.history().load();
    switch (argument) {
      case Path file -> model.open(file);
      case ImportId id -> {
        model.leave();
        model.history().look(id);
      }
      case null, default -> {}
    }
  }

  private void show(Opening<PreviewViewModel> opening) {
    if (opening instanceof Opening.Seen<PreviewViewModel>(PreviewViewModel preview)) {
      PreviewView view = new PreviewView(words, preview, model, services, desk);
      content.getChildren().setAll(view);
      view.start();
    } else {
      content.getChildren().setAll(start);
    }
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("file.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                words.text("intakeview.lists"),
                "*.xlsx",
                "*.xls",
                "*.xlsm",
                "*.csv",
                "*.txt",
                "*.docx"),
            new FileChooser.ExtensionFilter(words.text("file.all"), "*.*"));
    desk.preferences()
        .text(FOLDER)
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    desk.files().open(chooser, content.getScene().getWindow()).ifPresent(this::open);
  }

  private void open(Path chosen) {
    desk.preferences().set(FOLDER, String.valueOf(chosen.getParent()));
    model.open(chosen);
  }

  /** What is being typed counts first; then the clerk sees what it does before it is taken in. */
  private void take() {
    content.requestFocus();
    model.preview().ifPresent(model.taking()::take);
  }

  private ObservableValue<Message> label() {
    Message none = Message.of("intakeview.take");
    return ofPreview(
        preview ->
            preview
                .sight()
                .map(
                    sight ->
                        sight.taking() == 0
                            ? none
                            : Message.of("intakeview.take-count", sight.taking())),
        none);
  }

  private ObservableValue<Boolean> possible() {
    return ofPreview(
        preview ->
            Bindings.createBooleanBinding(
                () ->
                    preview.sight().get().taking() > 0
                        && !preview.busy().get()
                        && model.taking().run().get() == null,
                preview.sight(),
                preview.busy(),
                model.taking().run()),
        false);
  }

  private <T> ObservableValue<T> ofPreview(
      Function<PreviewViewModel, ObservableValue<T>> what, T without) {
    ObservableValue<T> none = new SimpleObjectProperty<>(without);
    return model
        .opening()
        .flatMap(
            opening ->
                opening instanceof Opening.Seen<PreviewViewModel>(PreviewViewModel preview)
                    ? what.apply(preview)
                    : none);
  }
}
