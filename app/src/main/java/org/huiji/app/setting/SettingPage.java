package org.huiji.app.setting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.Page;
import org.huiji.app.shell.PageId;
import org.huiji.app.shell.PageView;
import org.huiji.app.shell.Status;
import org.huiji.app.shell.Unsaved;
import org.huiji.app.theme.Appearance;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page 设置: its parts at the left, one of them at the right. */
public final class SettingPage implements PageView {

  private static final String LOOK =
      Objects.requireNonNull(SettingPage.class.getResource("setting.css")).toExternalForm();
  private static final double WIDEST = 920;

  private final Desk desk;
  private final SettingServices services;
  private final Status status;
  private final Appearance appearance;
  private final Outside outside;
  private final Map<SettingPart, ScrollPane> parts = new EnumMap<>(SettingPart.class);
  private final ListView<SettingPart> list = new ListView<>();
  private final BorderPane content = new BorderPane();
  private @Nullable RulebookViewModel rules;
  private @Nullable FeeStandardViewModel dues;
  private @Nullable DuesPolicyViewModel policy;

  private SettingPage(
      Desk desk, SettingServices services, Status status, Appearance appearance, Outside outside) {
    this.desk = desk;
    this.services = services;
    this.status = status;
    this.appearance = appearance;
    this.outside = outside;
    content.getStyleClass().addAll("page-body", "setting");
    content.getStylesheets().add(LOOK);
    list.getItems().setAll(SettingPart.values());
    list.getStyleClass().add("setting-parts");
    list.setCellFactory(it -> new PartCell(desk.words()));
    list.setAccessibleText(desk.words().text("setting.parts"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            part -> {
              if (part != null) {
                content.setCenter(parts.computeIfAbsent(part, this::build));
              }
            });
    content.setLeft(list);
    list.getSelectionModel().selectFirst();
  }

  /** The page for the frame; opened with a {@link SettingPart} it shows that part. */
  public static Page page(
      Desk desk, SettingServices services, Status status, Appearance appearance, Outside outside) {
    return Page.of(
        PageId.SETTINGS, () -> new SettingPage(desk, services, status, appearance, outside));
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void shown(@Nullable Object argument) {
    if (argument instanceof SettingPart part) {
      list.getSelectionModel().select(part);
    }
  }

  @Override
  public Optional<Unsaved> unsaved() {
    boolean standard = dues != null && dues.isTouched();
    boolean rest = policy != null && policy.isTouched();
    return standard || rest
        ? Optional.of(
            new Unsaved(
                Message.of("leaving.standard"),
                () -> list.getSelectionModel().select(SettingPart.DUES)))
        : Optional.empty();
  }

  private ScrollPane build(SettingPart part) {
    Node section = section(part);
    ScrollPane scroll = new ScrollPane(section);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node section(SettingPart part) {
    Messages words = desk.words();
    Section section =
        switch (part) {
          case ASSOCIATION ->
              new AssociationSection(
                  words, new AssociationViewModel(desk, services, this::associationSaved));
          case RULEBOOK -> {
            rules = new RulebookViewModel(desk, services, this::editionSaved);
            yield new RulebookSection(desk, rules);
          }
          case DUES -> {
            dues = new FeeStandardViewModel(desk, services, this::standardSaved);
            policy = new DuesPolicyViewModel(desk, services);
            yield new DuesSection(desk, dues, policy);
          }
          case PAPERS ->
              new PapersSection(words, new PapersViewModel(desk, services, outside.openFolder()));
          case BACKUP ->
              new BackupSection(words, new BackupViewModel(desk, services, status, outside));
          case APPEARANCE -> appearance(words);
          case ABOUT -> new AboutSection(words, services.folder());
        };
    section.setMaxWidth(WIDEST);
    return section;
  }

  private Section appearance(Messages words) {
    Section section = new Section(words);
    section.add(new AppearanceForm(words, appearance));
    return section;
  }

  private void rulesSaved() {
    desk.background().start(StatusJobs.refresh(services, status));
    outside.rulesChanged().run();
  }

  /** The name stands in the rule book, too, and an edition was made. */
  private void associationSaved() {
    editionSaved();
    standardSaved();
  }

  /** The standard names offices, which may be called otherwise now. */
  private void editionSaved() {
    rulesSaved();
    if (dues != null) {
      dues.refresh();
    }
  }

  private void standardSaved() {
    rulesSaved();
    if (rules != null) {
      rules.load();
    }
  }

  private static final class PartCell extends ListCell<SettingPart> {

    private final Messages words;

    PartCell(Messages words) {
      this.words = words;
      setGraphicTextGap(10);
    }

    @Override
    protected void updateItem(@Nullable SettingPart part, boolean empty) {
      super.updateItem(part, empty);
      setText(empty || part == null ? null : words.text(part.title()));
      setGraphic(empty || part == null ? null : new FontIcon(part.icon()));
    }
  }
}
