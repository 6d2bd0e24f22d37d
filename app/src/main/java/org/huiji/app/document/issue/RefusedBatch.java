package org.huiji.app.document.issue;

import org.huiji.app.setting.SettingPart;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.paper.UnknownMarkRefusal;
import org.huiji.rulebook.question.OpenQuestionRefusal;
import org.huiji.text.Message;
import org.kordamp.ikonli.feather.Feather;

/** Why there is no batch of papers, and the way to what would let there be one. */
public final class RefusedBatch {

  private RefusedBatch() {}

  public static EmptyState of(Desk desk, Refusal refusal) {
    return switch (refusal) {
      case OpenQuestionRefusal open ->
          new EmptyState(
              desk.words(),
              Feather.HELP_CIRCLE,
              open.reason(),
              Command.of(
                  Message.of("documentview.answer"),
                  Feather.CHECK_SQUARE,
                  () -> desk.navigator().open(PageId.FINDINGS)));
      case UnknownMarkRefusal unknown ->
          new EmptyState(
              desk.words(),
              Feather.HASH,
              unknown.reason(),
              Command.of(
                  Message.of("documentview.say-mark"),
                  Feather.SETTINGS,
                  () -> desk.navigator().open(PageId.SETTINGS, SettingPart.RULEBOOK)));
      default -> new EmptyState(desk.words(), Feather.ALERT_CIRCLE, refusal.reason());
    };
  }
}
