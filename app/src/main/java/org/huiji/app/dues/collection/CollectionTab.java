package org.huiji.app.dues.collection;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.huiji.app.dues.CollectionRate;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.task.Job;
import org.huiji.app.task.Latest;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.DataTable;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.view.CollectedYear;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 收缴情况: the years as a chart, and below it the figures it is drawn from. */
public final class CollectionTab implements DuesTab {

  private static final double CHART_SHARE = 0.55;

  private final Desk desk;
  private final Messages words;
  private final DuesServices services;
  private final Latest reading;
  private final ObservableList<CollectedYear> years = FXCollections.observableArrayList();
  private final CollectionChart chart;
  private final SplitPane both;
  private final StackPane content = new StackPane();

  public CollectionTab(Desk desk, DuesServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.reading = new Latest(desk.background());
    this.chart = new CollectionChart(words);
    this.both = new SplitPane(chart, CollectionRate.explained(words, table()));
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(CHART_SHARE);
    both.getStyleClass().add("list-and-details");
    content.getChildren().setAll(new Loading(words));
  }

  @Override
  public Message title() {
    return Message.of("duescollection.title");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    reading.start(
        Job.reading(Message.of("duescollection.reading"), progress -> services.views().collection())
            .onDone(this::show));
  }

  private void show(List<CollectedYear> read) {
    years.setAll(read);
    chart.show(read);
    content.getChildren().setAll(read.isEmpty() ? nothing() : both);
  }

  private EmptyState nothing() {
    int year = services.today().getYear();
    return new EmptyState(
        words,
        Feather.BAR_CHART_2,
        Message.of("duescollection.nothing"),
        Command.of(
            Message.of("duesbooks.to-run", Integer.toString(year)),
            Feather.CHECK,
            () -> desk.navigator().open(PageId.DUES, new DuesRequest.ToCharge(year))));
  }

  private DataTable<CollectedYear> table() {
    DataTable<CollectedYear> table = new DataTable<>(words, "duescollection.table");
    table.text(
        "duescollection.year",
        90,
        year -> words.text("duesview.year", Integer.toString(year.year())));
    table.number("duescollection.members", 80, year -> year.sums().members(), String::valueOf);
    table.number("duescollection.owing", 90, year -> year.sums().owing(), String::valueOf);
    money(table, "duescollection.charged", DuesSums::charged);
    money(table, "duescollection.paid", DuesSums::paid);
    money(table, "duescollection.refunded", DuesSums::refunded);
    money(table, "duescollection.waived", DuesSums::waived);
    money(table, "duescollection.owed", DuesSums::owed);
    money(table, "duescollection.credit", DuesSums::credit);
    CollectionRate.column(table, CollectedYear::sums);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.onOpen(year -> desk.navigator().open(PageId.DUES, new DuesRequest.OfYear(year.year())));
    table.remember("dues-collection", desk.preferences());
    SortedList<CollectedYear> sorted = new SortedList<>(years);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    return table;
  }

  private static void money(
      DataTable<CollectedYear> table, String key, Function<DuesSums, Long> fen) {
    table.number(key, 118, year -> fen.apply(year.sums()), Yuan::grouped);
  }
}
