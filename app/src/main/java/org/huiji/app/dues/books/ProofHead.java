package org.huiji.app.dues.books;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.dues.Figures;
import org.huiji.dues.books.BookFlaw;
import org.huiji.dues.books.ClosedYear;
import org.huiji.dues.books.ProofSums;
import org.huiji.dues.books.YearProof;
import org.huiji.text.Messages;

/** Over the members' lines: the sums of the year, whether they agree, and how it was closed. */
final class ProofHead extends VBox {

  private final Messages words;
  private final Figures figures;
  private final Label verdict = line();
  private final Label closed = line();
  private final VBox flaws = new VBox(4);

  ProofHead(Messages words, BooksViewModel model) {
    super(6);
    this.words = words;
    this.figures = new Figures(words);
    getStyleClass().add("proof-head");
    closed.getStyleClass().add("page-note");
    closed.managedProperty().bind(closed.visibleProperty());
    getChildren().addAll(figures, verdict, closed, flaws);
    model
        .proof()
        .subscribe(
            proof -> {
              if (proof == null) {
                clear();
              } else {
                show(proof);
              }
            });
    model.flaws().subscribe(this::show);
  }

  private void clear() {
    figures.clear();
    verdict.setText("");
    closed.setVisible(false);
  }

  private void show(YearProof proof) {
    ProofSums sums = proof.total();
    figures
        .clear()
        .money("duesbooks.opening", sums.opening())
        .money("duesbooks.charged", sums.charged())
        .money("duesbooks.paid", sums.paid())
        .money("duesbooks.waived", sums.waived())
        .money("duesbooks.refunded", sums.refunded())
        .money("duesbooks.reversed", sums.reversed())
        .money("duesbooks.carried", sums.carried())
        .doubtful("duesbooks.difference", sums.difference());
    verdict.getStyleClass().remove("problem");
    if (proof.holds()) {
      verdict.setText(words.text("duesbooks.holds", proof.lines().size()));
    } else {
      long broken = proof.lines().stream().filter(line -> !line.sums().holds()).count();
      verdict.setText(words.text("duesbooks.broken", broken));
      verdict.getStyleClass().add("problem");
    }
    closed.setVisible(proof.closed().isPresent());
    closed.setText(proof.closed().map(this::said).orElse(""));
  }

  private String said(ClosedYear year) {
    return words.text("duesbooks.closed-on", year.closedOn(), year.entries(), year.sha256());
  }

  private void show(List<BookFlaw> found) {
    flaws
        .getChildren()
        .setAll(
            found.stream()
                .map(
                    flaw -> {
                      Label label = line();
                      label.setText(words.text(flaw.message()));
                      label.getStyleClass().add("problem");
                      return label;
                    })
                .toList());
  }

  private static Label line() {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
