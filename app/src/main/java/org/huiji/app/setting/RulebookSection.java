package org.huiji.app.setting;

import javafx.scene.control.Label;
import org.huiji.app.shell.Desk;
import org.huiji.app.widget.Form;
import org.huiji.rulebook.RuleSource;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.text.Messages;

/** The rule book: which it is, what may be changed in it, and its editions. */
final class RulebookSection extends Section {

  private final RulebookViewModel model;
  private final Label book;
  private final Label source;
  private final OfficeGrid offices;
  private final EditionTable editions;

  RulebookSection(Desk desk, RulebookViewModel model) {
    super(desk.words());
    this.model = model;
    Messages words = desk.words();
    heading("setting.book");
    book = label("");
    source = label("");
    source.getStyleClass().add("page-note");
    heading("setting.offices");
    explain("setting.offices-note");
    offices = new OfficeGrid(words);
    add(offices);
    heading("setting.titles");
    add(titles(words));
    heading("setting.numbers");
    explain("setting.numbers-note");
    add(new NumberForm(words, model.numbers()));
    heading("setting.keep-edits");
    explain("setting.keep-note");
    Form keep = new Form(words);
    keep.date("setting.edition-from", model.from());
    keep.text("setting.edition-why", model.reason());
    add(keep);
    problem(model.problem());
    buttons(button("setting.save-rules", model::save), button("setting.leave-rules", model::load));
    heading("setting.editions");
    editions = new EditionTable(desk);
    add(editions.node());
    model
        .book()
        .subscribe(
            read -> {
              if (read != null) {
                show(read);
              }
            });
    model.load();
  }

  private Form titles(Messages words) {
    Form form = new Form(words);
    for (PaperKind paper : PaperKind.values()) {
      form.text(key(paper), model.title(paper));
    }
    return form;
  }

  private static String key(PaperKind paper) {
    return switch (paper) {
      case APPROVAL_NOTICE -> "setting.title-approval";
      case MEMBER_CERTIFICATE -> "setting.title-certificate";
      case ELECTION_CERTIFICATE -> "setting.title-election";
      case PLAQUE_LIST -> "setting.title-plaques";
      case ROSTER -> "setting.title-roster";
      case DUES_NOTICE -> "setting.title-dues";
      case DUES_REMINDER -> "setting.title-reminder";
      case PAYMENT_CONFIRMATION -> "setting.title-confirmation";
      case DUES_STATEMENT -> "setting.title-statement";
      case EXIT_NOTICE -> "setting.title-exit";
      case CORRECTION_LETTER -> "setting.title-correction";
      case DISTRICT_REMINDER -> "setting.title-district-reminder";
      case REVIEW_SHEET -> "setting.title-review-sheet";
      case PUBLIC_NOTICE_LIST -> "setting.title-public-notice";
      case FINAL_LIST -> "setting.title-final-list";
      case DECLARATION_SUMMARY -> "setting.title-declaration-summary";
    };
  }

  private void show(RulebookViewModel.Book read) {
    Rulebook rulebook = read.rulebook();
    RuleSource from = rulebook.source();
    book.setText(rulebook.name());
    source.setText(
        words()
            .text(
                "setting.book-source",
                from.title(),
                from.version() == null ? "—" : from.version(),
                from.issuer()));
    offices.show(rulebook, model.offices());
    editions.show(read.editions());
  }
}
