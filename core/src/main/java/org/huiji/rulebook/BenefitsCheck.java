package org.huiji.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiji.benefit.BenefitKey;
import org.huiji.benefit.BenefitLadder;
import org.huiji.benefit.BenefitMatrix;
import org.huiji.benefit.BenefitRow;
import org.huiji.benefit.BenefitRung;
import org.huiji.benefit.Cells;
import org.huiji.rulebook.yaml.Flaws;
import org.huiji.text.Message;

/** Every benefit stands once, every row has a cell for each column, every office exists. */
final class BenefitsCheck {

  private final Rulebook book;
  private final Set<String> offices;
  private final Flaws flaws;

  BenefitsCheck(Rulebook book, Set<String> offices, Flaws flaws) {
    this.book = book;
    this.offices = offices;
    this.flaws = flaws;
  }

  void run() {
    Set<BenefitKey> seen = new HashSet<>();
    for (BenefitKey key : book.benefits().keys()) {
      if (!seen.add(key)) {
        flaws.add("benefits", Message.of("rulebook.benefit-twice", key.category(), key.name()));
      }
    }
    switch (book.benefits()) {
      case BenefitMatrix matrix -> checkMatrix(matrix);
      case BenefitLadder ladder -> checkLadder(ladder);
    }
  }

  private void checkMatrix(BenefitMatrix matrix) {
    checkOffices("benefits.columns", matrix.columns());
    if (book.question(matrix.unlisted()).isEmpty()) {
      flaws.add("benefits.unlisted", Message.of("rulebook.no-such-question", matrix.unlisted()));
    }
    for (int i = 0; i < matrix.rows().size(); i++) {
      BenefitRow row = matrix.rows().get(i);
      String path = "benefits.rows[" + i + "]";
      if (row.question() == null) {
        checkWidth(path + ".cells", row.cells(), matrix);
      }
      row.readings().forEach((id, cells) -> checkWidth(path + ".readings." + id, cells, matrix));
    }
  }

  private void checkWidth(String path, Cells cells, BenefitMatrix matrix) {
    int width = matrix.columns().size();
    if (cells.benefits().size() != width) {
      flaws.add(path, Message.of("rulebook.cells", cells.benefits().size(), width));
    }
  }

  private void checkLadder(BenefitLadder ladder) {
    Set<String> ids = ladder.rungs().stream().map(BenefitRung::id).collect(Collectors.toSet());
    for (int i = 0; i < ladder.rungs().size(); i++) {
      BenefitRung rung = ladder.rungs().get(i);
      String path = "benefits.rungs[" + i + "]";
      checkOffices(path + ".offices", rung.offices());
      for (String below : rung.includes()) {
        if (!ids.contains(below)) {
          flaws.add(path + ".includes", Message.of("rulebook.no-such-rung", below));
        }
      }
    }
  }

  private void checkOffices(String path, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      if (!offices.contains(ids.get(i))) {
        flaws.add(path + "[" + i + "]", Message.of("rulebook.no-such-office", ids.get(i)));
      }
    }
  }
}
