package org.huiji.declaration.paper;

import java.time.LocalDate;
import java.util.Map;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.Letter;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.AssociationName;
import org.huiji.setting.SettingKey;
import org.huiji.store.ReadTx;

/** Knows what each kind of paper is filled from. */
record DraftDesk(RoundPaperRecords records, Rulebooks rulebooks) {

  Round round(ReadTx tx, RoundPaperOrder order) {
    return records.rounds().get(tx, order.round());
  }

  /**
   * @throws Refusal when the order does not say until when
   */
  Drafts drafts(ReadTx tx, RoundPaperOrder order) {
    Map<SettingKey, String> settings = records.settings().all(tx);
    Rulebook rulebook = rulebooks.on(tx, order.on());
    Letter letter =
        Letter.of(
            rulebook.title(order.kind().paper()),
            AssociationName.of(settings, rulebook),
            order.on(),
            settings);
    var look = new RoundLook(records.districts().of(tx, round(tx, order)));
    return switch (order.kind()) {
      case CORRECTION_LETTER -> new Corrections(records.declarations(), look, letter, until(order));
      case DISTRICT_REMINDER -> new DistrictReminders(look, letter);
      case REVIEW_SHEET -> new ReviewSheets(look, letter);
      case PUBLIC_NOTICE_LIST -> new PlatformLists(records.listed(), look, letter, until(order));
      case FINAL_LIST -> new PlatformLists(records.listed(), look, letter, null);
      case DECLARATION_SUMMARY -> new Summaries(records.summaries(), look);
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          DUES_NOTICE,
          DUES_REMINDER,
          PAYMENT_CONFIRMATION,
          DUES_STATEMENT ->
          throw new IllegalArgumentException(order.kind() + " is no paper of a round");
    };
  }

  private static LocalDate until(RoundPaperOrder order) {
    LocalDate until = order.until();
    if (until == null) {
      throw Refusal.of("declpaper.no-until");
    }
    if (until.isBefore(order.on())) {
      throw Refusal.of("declpaper.until-before", until, order.on());
    }
    return until;
  }
}
