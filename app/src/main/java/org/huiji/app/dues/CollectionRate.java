package org.huiji.app.dues;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.huiji.app.widget.DataTable;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * 收缴率: what was paid of that which was charged and not waived, in per cent. Money given back was
 * not paid; what a member paid beyond its dues pays nobody else's.
 */
public final class CollectionRate {

  private static final double WIDTH = 90;

  private CollectionRate() {}

  /** None where nothing was to be paid. */
  public static @Nullable Double of(DuesSums sums) {
    long payable = sums.charged() - sums.waived();
    return payable <= 0 ? null : 100.0 * (payable - sums.owed()) / payable;
  }

  /** The column of a table. */
  public static <T> void column(DataTable<T> table, Function<T, DuesSums> sums) {
    table.number(
        "duesview.rate",
        WIDTH,
        row -> of(sums.apply(row)),
        rate -> String.format(Locale.ROOT, "%.1f%%", rate));
  }

  /** The table with a line below it that says what the rate is. */
  public static Node explained(Messages words, DataTable<?> table) {
    Label meaning = new Label(words.text("duesview.rate-meaning"));
    meaning.getStyleClass().addAll("page-note", "rate-note");
    meaning.setWrapText(true);
    meaning.setMinHeight(Label.USE_PREF_SIZE);
    BorderPane both = new BorderPane(table);
    both.setBottom(meaning);
    return both;
  }
}
