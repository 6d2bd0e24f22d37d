package org.huiji.app.setting;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huiji.app.notice.Notice;
import org.huiji.app.shell.Desk;
import org.huiji.app.task.Job;
import org.huiji.app.widget.Entry;
import org.huiji.document.font.FaceChoice;
import org.huiji.file.OwnerOnly;
import org.huiji.setting.SettingKey;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/** How papers are set: faces, the association's own templates, where overprints go. */
final class PapersViewModel {

  /** A template of the program, and the association's own in its place, if it has one. */
  record Owned(String name, Optional<Path> own) {}

  /** What was found. */
  record Papers(List<FaceChoice> faces, List<Owned> templates) {}

  private static final List<String> TEMPLATES =
      List.of(
          "member-certificate",
          "approval-notice",
          "dues-notice",
          "dues-reminder",
          "payment-confirmation",
          "dues-statement",
          "declaration-correction",
          "declaration-reminder",
          "declaration-review-sheet",
          "declaration-list");

  private final Desk desk;
  private final SettingServices services;
  private final Consumer<Path> openFolder;
  private final ReadOnlyObjectWrapper<@Nullable Papers> papers = new ReadOnlyObjectWrapper<>();
  private final Entry<Integer> right = Fields.millimetres();
  private final Entry<Integer> down = Fields.millimetres();

  PapersViewModel(Desk desk, SettingServices services, Consumer<Path> openFolder) {
    this.desk = desk;
    this.services = services;
    this.openFolder = openFolder;
  }

  ReadOnlyObjectProperty<@Nullable Papers> papers() {
    return papers.getReadOnlyProperty();
  }

  /** To the right, in tenths of a millimetre. */
  Entry<Integer> right() {
    return right;
  }

  /** Down, in tenths of a millimetre. */
  Entry<Integer> down() {
    return down;
  }

  void load() {
    loadPapers();
    desk.background()
        .start(
            Job.reading(Message.of("setting.reading"), progress -> services.settings().all())
                .onDone(
                    all -> {
                      right.fill(millimetres(all.get(SettingKey.OVERPRINT_X)));
                      down.fill(millimetres(all.get(SettingKey.OVERPRINT_Y)));
                    }));
  }

  private void loadPapers() {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.reading-faces"),
                    progress ->
                        new Papers(
                            services.faces().choices(),
                            TEMPLATES.stream()
                                .map(name -> new Owned(name, services.templates().owned(name)))
                                .toList()))
                .onDone(papers::set));
  }

  /** Copies a template of the program, so that the association can change it. */
  void copy(String template) {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.copying"), progress -> services.templates().copy(template))
                .onDone(
                    file -> {
                      desk.notices().tell(Notice.done(Message.of("setting.copied", file)));
                      loadPapers();
                    }));
  }

  void openTemplates() {
    desk.background()
        .start(
            Job.reading(
                    Message.of("setting.opening-folder"),
                    progress -> OwnerOnly.folder(services.folder().resolve("templates")))
                .onDone(openFolder));
  }

  void save() {
    right.reveal();
    down.reveal();
    if (right.isGood() && down.isGood()) {
      desk.background()
          .start(
              Job.changing(
                      Message.of("setting.saving"),
                      progress ->
                          services
                              .settings()
                              .save(
                                  Map.of(
                                      SettingKey.OVERPRINT_X, text(right),
                                      SettingKey.OVERPRINT_Y, text(down))))
                  .onDone(
                      changed ->
                          desk.notices()
                              .tell(
                                  Notice.done(
                                      changed.isEmpty()
                                          ? Message.of("setting.nothing-changed")
                                          : Message.of("setting.saved", changed.size())))));
    }
  }

  private static String text(Entry<Integer> entry) {
    Integer tenths = entry.value().get();
    return tenths == null ? "" : tenths.toString();
  }

  private static String millimetres(@Nullable String tenths) {
    return tenths == null ? "" : new BigDecimal(tenths).movePointLeft(1).toPlainString();
  }
}
