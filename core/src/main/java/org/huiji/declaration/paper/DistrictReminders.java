package org.huiji.declaration.paper;

import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictState;
import org.huiji.declaration.paper.content.DistrictReminder;
import org.huiji.document.paper.Letter;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** Drafts reminders to bureaus that sent nothing. */
record DistrictReminders(RoundLook look, Letter letter) implements Drafts {

  @Override
  public Draft draft(ReadTx tx, PaperSubject subject) {
    if (!(subject instanceof PaperSubject.OfDistrict(String district))) {
      throw Refusal.of("declpaper.not-for-it");
    }
    DistrictLine line = look.district(district);
    if (line.state() != DistrictState.NOTHING) {
      return new Draft.None(
          subject, line.bureau(), Message.of("declpaper.has-sent", line.bureau()));
    }
    return new Draft.Ready(
        subject,
        line.bureau(),
        number ->
            new RoundPaper.Filled(
                new DistrictReminder(letter, number, look.round(), line.bureau())));
  }
}
