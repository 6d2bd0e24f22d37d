package org.huiji.app.member;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.task.Background;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Tag;
import org.huiji.member.FieldChange;
import org.huiji.member.MemberExit;
import org.huiji.member.MemberExits;
import org.huiji.member.MemberId;
import org.huiji.member.MemberVersion;
import org.huiji.member.Registrar;
import org.huiji.member.Registrar.HistoryEntry;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** What happened to a member, newest first: since when, who, why, and each field old → new. */
final class HistoryPane extends VBox {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Messages words;
  private final Registrar registrar;
  private final MemberExits exits;
  private final Latest loading;

  HistoryPane(Messages words, Registrar registrar, MemberExits exits, Background background) {
    super(12);
    this.words = words;
    this.registrar = registrar;
    this.exits = exits;
    this.loading = new Latest(background);
    getStyleClass().add("history");
  }

  void show(MemberId id, MemberWords said) {
    getChildren().clear();
    loading.start(
        Job.reading(
                Message.of("memberview.loading-history"),
                progress -> new Loaded(exits.of(id), registrar.history(id)))
            .onDone(loaded -> show(loaded, said)));
  }

  /** What happened, and the decision that ended the membership, if one did. */
  private record Loaded(Optional<MemberExit> exit, List<HistoryEntry> history) {}

  private void show(Loaded loaded, MemberWords said) {
    getChildren().setAll(loaded.history().stream().map(entry -> card(entry, said)).toList());
    loaded.exit().ifPresent(exit -> getChildren().addFirst(card(exit)));
  }

  private VBox card(MemberExit exit) {
    VBox card = new VBox(4, line(words.text("memberview.exit", exit.on()), "history-since"));
    card.getStyleClass().add("history-entry");
    note(card, "memberview.exit-organ", exit.organ());
    note(card, "memberview.exit-meeting", exit.meeting());
    note(card, "memberview.history-reason", exit.reason());
    return card;
  }

  private VBox card(HistoryEntry entry, MemberWords said) {
    MemberVersion version = entry.version();
    Label since =
        line(words.text("memberview.history-since", version.validFrom()), "history-since");
    VBox card =
        new VBox(
            4,
            new HBox(8, since, new Tag(words.text(version.cause().action()), Tag.Tone.PLAIN)),
            line(
                words.text(
                    "memberview.history-recorded",
                    moment(version.recordedAt()),
                    version.cause().operator()),
                "history-recorded"));
    card.getStyleClass().add("history-entry");
    note(card, "memberview.history-file", version.cause().source());
    note(card, "memberview.history-reason", version.cause().reason());
    if (version.retracted()) {
      card.getChildren().add(line(words.text("memberview.history-retracted"), "history-change"));
    }
    entry.changes().forEach(change -> card.getChildren().add(change(change, said)));
    return card;
  }

  private void note(VBox card, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      card.getChildren().add(line(words.text(key, text), "history-recorded"));
    }
  }

  private Label change(FieldChange change, MemberWords said) {
    String field = words.text(change.field().label());
    String before = said.text(change.field(), change.before());
    String after = said.text(change.field(), change.after());
    if (before.isEmpty()) {
      return line(words.text("memberview.history-set", field, after), "history-change");
    }
    return line(
        words.text(
            "memberview.history-changed",
            field,
            before,
            after.isEmpty() ? words.text("memberview.none") : after),
        "history-change");
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
  }
}
