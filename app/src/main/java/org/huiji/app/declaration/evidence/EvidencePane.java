package org.huiji.app.declaration.evidence;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.huiji.app.declaration.evidence.EvidenceViewModel.Refused;
import org.huiji.app.file.SaveDialog;
import org.huiji.app.shell.Desk;
import org.huiji.declaration.evidence.Binder;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The list of materials of one declaration, each item with its papers; files may be dropped on. */
public final class EvidencePane extends VBox {

  private static final String FOLDER = "declarations.evidence-folder";
  private static final List<SaveDialog.Kind> ZIP =
      List.of(new SaveDialog.Kind(Message.of("declevidence.zip"), ".zip"));

  private final Desk desk;
  private final Messages words;
  private final EvidenceViewModel model;
  private final SaveDialog saving;
  private final Label count = new Label();
  private final Label said = EvidenceItemBox.problem();
  private final VBox items = new VBox(2);
  private final MenuButton export = new MenuButton();

  public EvidencePane(Desk desk, EvidenceViewModel model) {
    super(6);
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    this.saving = new SaveDialog(desk, FOLDER);
    getStyleClass().add("evidence");
    getChildren().addAll(head(), said, items);
    model.binder().subscribe(this::show);
    model.refused().subscribe(this::show);
  }

  private HBox head() {
    Label title = new Label(words.text("declevidence.title"));
    title.getStyleClass().add("form-section");
    title.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("page-note");
    count.setWrapText(true);
    count.setMinHeight(USE_PREF_SIZE);
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    export.setText(words.text("declevidence.export"));
    export.setMinWidth(USE_PREF_SIZE);
    export
        .getItems()
        .setAll(
            item("declevidence.export-zip", () -> model.exportName(this::exportZip)),
            item("declevidence.export-folder", () -> model.exportName(this::exportFolder)));
    HBox head = new HBox(10, title, count, export);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private MenuItem item(String key, Runnable then) {
    MenuItem item = new MenuItem(words.text(key));
    item.setOnAction(event -> then.run());
    return item;
  }

  private void exportZip(String name) {
    saving.ask(Message.of("declevidence.export"), name, ZIP, this).ifPresent(model::export);
  }

  private void exportFolder(String name) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("declevidence.choose-folder", name));
    desk.files()
        .folder(chooser, getScene().getWindow())
        .map(folder -> folder.resolve(name))
        .ifPresent(model::export);
  }

  private void show() {
    Binder binder = model.binder().get();
    if (binder == null) {
      return;
    }
    Refused refused = model.refused().get();
    count.setText(count(binder));
    export.setDisable(binder.papers().findAny().isEmpty());
    items.getChildren().clear();
    int number = 0;
    for (Binder.Line line : binder.lines()) {
      String item = line.item().id();
      items
          .getChildren()
          .add(
              new EvidenceItemBox(
                  words, model, ++number, line, of(refused, item), () -> add(item)));
    }
    if (!binder.others().isEmpty()) {
      items.getChildren().add(new OtherPapers(words, model, binder.others()));
    }
    Message all = of(refused, EvidenceViewModel.ALL);
    EvidenceItemBox.say(said, all == null ? unplaced(refused, binder) : all, words);
  }

  private String count(Binder binder) {
    String asked = Integer.toString(binder.lines().size());
    String given = Integer.toString(binder.given());
    return binder.missing() == 0
        ? words.text("declevidence.count", asked, given)
        : words.text(
            "declevidence.count-missing", asked, given, Integer.toString(binder.missing()));
  }

  private static @Nullable Message of(@Nullable Refused refused, String item) {
    return refused != null && refused.item().equals(item) ? refused.why() : null;
  }

  /** What was asked at an item that the list does not have. */
  private static @Nullable Message unplaced(@Nullable Refused refused, Binder binder) {
    return refused != null
            && binder.lines().stream().noneMatch(line -> line.item().id().equals(refused.item()))
        ? refused.why()
        : null;
  }

  private void add(String item) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("declevidence.choose"));
    List<Path> files = desk.files().openAll(chooser, getScene().getWindow());
    if (!files.isEmpty()) {
      model.add(item, files);
    }
  }
}
