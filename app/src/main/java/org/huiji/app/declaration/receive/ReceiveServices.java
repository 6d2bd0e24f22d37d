package org.huiji.app.declaration.receive;

import java.util.List;
import org.huiji.app.declaration.RoundServices;
import org.huiji.declaration.intake.DeclarationIntake;
import org.huiji.declaration.intake.DeclarationTaking;
import org.huiji.declaration.intake.TogetherUndo;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryImport;

/**
 * What the tab needs of one data folder. Used off the window's thread.
 *
 * @param undo takes back what was taken in together
 */
public record ReceiveServices(
    RoundServices rounds,
    SummaryImport tables,
    DeclarationIntake intake,
    DeclarationTaking taking,
    TogetherUndo undo) {

  String operator() {
    return rounds.operator().get();
  }

  List<String> districts(Round round) {
    return rounds.districts(round);
  }
}
