package org.huiji.app.dues.collection;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.view.CollectedYear;
import org.huiji.text.Messages;

/** A column for every year: what was paid, what was waived, what is owed still. */
final class CollectionChart extends StackedBarChart<String, Number> {

  private static final double FEN_OF_WAN = 1_000_000;

  private final Messages words;

  CollectionChart(Messages words) {
    super(new CategoryAxis(), new NumberAxis());
    this.words = words;
    setAnimated(false);
    getYAxis().setAnimated(false);
    getXAxis().setAnimated(false);
    getYAxis().setLabel(words.text("duescollection.unit"));
    setAccessibleText(words.text("duescollection.chart"));
    setCategoryGap(28);
  }

  void show(List<CollectedYear> years) {
    getData()
        .setAll(
            List.of(
                series("duescollection.paid-net", years, sums -> sums.paid() - sums.refunded()),
                series("duescollection.waived", years, DuesSums::waived),
                series("duescollection.owed", years, DuesSums::owed)));
  }

  private XYChart.Series<String, Number> series(
      String nameKey, List<CollectedYear> years, ToLongFunction<DuesSums> fen) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(words.text(nameKey));
    years.forEach(
        year ->
            series
                .getData()
                .add(
                    new XYChart.Data<>(
                        Integer.toString(year.year()), fen.applyAsLong(year.sums()) / FEN_OF_WAN)));
    return series;
  }
}
