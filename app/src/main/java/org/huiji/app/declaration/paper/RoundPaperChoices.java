package org.huiji.app.declaration.paper;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huiji.app.document.batch.DayField;
import org.huiji.app.widget.FilterMenu;
import org.huiji.app.widget.Modes;
import org.huiji.declaration.paper.PaperScope;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** Which paper of the round, for what, on which day, until when. */
record RoundPaperChoices(Messages words, RoundPaperViewModel model) {

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.CORRECTION_LETTER,
          DocumentKind.DISTRICT_REMINDER,
          DocumentKind.REVIEW_SHEET,
          DocumentKind.PUBLIC_NOTICE_LIST,
          DocumentKind.FINAL_LIST,
          DocumentKind.DECLARATION_SUMMARY);

  static Message name(DocumentKind kind) {
    return switch (kind) {
      case CORRECTION_LETTER -> Message.of("roundpaper.correction-letter");
      case DISTRICT_REMINDER -> Message.of("roundpaper.district-reminder");
      case REVIEW_SHEET -> Message.of("roundpaper.review-sheet");
      case PUBLIC_NOTICE_LIST -> Message.of("roundpaper.public-notice-list");
      case FINAL_LIST -> Message.of("roundpaper.final-list");
      default -> Message.of("roundpaper.summary");
    };
  }

  Region kinds() {
    return new Modes<>(words, KINDS, RoundPaperChoices::name, model.wanted().kind());
  }

  /** What only some kinds have, and the days. */
  HBox more() {
    WantedRoundPapers wanted = model.wanted();
    StackPane scopes = new StackPane();
    HBox row =
        new HBox(
            14,
            scopes,
            districts(),
            new DayField(words, words.text("documentview.date"), wanted.date()),
            until(),
            note());
    row.setAlignment(Pos.CENTER_LEFT);
    wanted
        .kind()
        .subscribe(
            kind -> {
              List<PaperScope> possible = PaperScope.of(kind);
              shown(scopes, possible.size() > 1);
              scopes
                  .getChildren()
                  .setAll(
                      new Modes<>(
                          words, possible, scope -> scopeName(kind, scope), wanted.scope()));
            });
    return row;
  }

  private static Message scopeName(DocumentKind kind, PaperScope scope) {
    return switch (scope) {
      case DECLARATION -> Message.of("roundpaper.to-companies");
      case DISTRICT ->
          kind == DocumentKind.DECLARATION_SUMMARY
              ? Message.of("roundpaper.each-district")
              : Message.of("roundpaper.to-districts");
      case ROUND -> Message.of("roundpaper.one-table");
    };
  }

  /** The districts of one summary table. */
  private FilterMenu<String> districts() {
    WantedRoundPapers wanted = model.wanted();
    ObservableValue<List<String>> districts = model.districts();
    FilterMenu<String> menu =
        new FilterMenu<>(
            words.text("roundpaper.all-districts"), Function.identity(), wanted::together);
    Runnable show =
        () -> {
          shown(
              menu,
              wanted.kind().get() == DocumentKind.DECLARATION_SUMMARY
                  && wanted.scope().get() == PaperScope.ROUND);
          menu.show(districts.getValue(), together(wanted.chosen().get()));
        };
    wanted.kind().subscribe(show);
    wanted.scope().subscribe(show);
    wanted.chosen().subscribe(now -> show.run());
    districts.subscribe(now -> show.run());
    return menu;
  }

  private static Set<String> together(@Nullable List<PaperSubject> chosen) {
    return switch (chosen == null || chosen.size() != 1 ? null : chosen.getFirst()) {
      case PaperSubject.OfDistrict(String district) -> Set.of(district);
      case PaperSubject.OfDistricts(List<String> districts) -> Set.copyOf(districts);
      case null, default -> Set.of();
    };
  }

  private DayField until() {
    DayField field = new DayField(words, words.text("roundpaper.until"), model.wanted().until());
    model.wanted().kind().subscribe(kind -> shown(field, WantedRoundPapers.hasUntil(kind)));
    return field;
  }

  /** That issuing is final where an export is there, too. */
  private Label note() {
    Label note = new Label(words.text("roundpaper.summary-note"));
    note.getStyleClass().add("page-note");
    note.setMinWidth(0);
    model.wanted().kind().subscribe(kind -> shown(note, kind == DocumentKind.DECLARATION_SUMMARY));
    return note;
  }

  private static void shown(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
