package org.huiji.app.declaration.entry;

import org.huiji.app.declaration.RoundServices;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.DeclarationChecks;
import org.huiji.declaration.check.RoundView;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.store.ChangeId;
import org.jspecify.annotations.Nullable;

/**
 * What a form is filled in against.
 *
 * @param self what is corrected, none for a new declaration
 * @param checks made of the round as it stands
 */
record Opened(Round round, @Nullable Declaration self, DeclarationChecks checks) {

  private static final Content EMPTY =
      new Content(null, Answers.NONE, Answers.NONE, Checklist.UNTOUCHED);

  /** Reads the round, off the window's thread. */
  static Opened read(RoundServices services, Round round, @Nullable Declaration self) {
    RoundView view = services.store().read(tx -> services.inspection().view(tx, round));
    return new Opened(round, self, new DeclarationChecks(view));
  }

  Content content() {
    return self == null ? EMPTY : self.content();
  }

  /** The declaration as it would be, for the checks. */
  Declaration draft(Content content) {
    return self == null
        ? new Declaration(
            new DeclarationId(0), round.id(), content, ReviewState.RECEIVED, null, new ChangeId(0))
        : new Declaration(
            self.id(), round.id(), content, self.state(), self.received(), self.latest());
  }
}
