package org.huiji.app.dues.books;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.huiji.app.dues.DuesExport;
import org.huiji.app.dues.DuesRequest;
import org.huiji.app.dues.DuesServices;
import org.huiji.app.dues.DuesTab;
import org.huiji.app.list.LongTable;
import org.huiji.app.shell.Desk;
import org.huiji.app.shell.PageId;
import org.huiji.app.tab.TabBar;
import org.huiji.app.widget.Command;
import org.huiji.app.widget.EmptyState;
import org.huiji.app.widget.Loading;
import org.huiji.dues.export.DuesSheet;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 账册: the years at the left, the proof of one member by member beside them. */
public final class BooksTab implements DuesTab {

  private final Desk desk;
  private final Messages words;
  private final DuesServices services;
  private final BooksViewModel model;
  private final DuesExport exports;
  private final StackPane content = new StackPane();
  private final BorderPane books = new BorderPane();

  public BooksTab(Desk desk, DuesServices services) {
    this.desk = desk;
    this.words = desk.words();
    this.services = services;
    this.model = new BooksViewModel(desk, services);
    this.exports = new DuesExport(desk, services, content);
    CheckBox broken = new CheckBox(words.text("duesbooks.only-broken"));
    broken.selectedProperty().bindBidirectional(model.onlyBroken());
    BorderPane proof = new BorderPane(table());
    proof.setTop(new ProofHead(words, model));
    books.setTop(new TabBar(words, List.of(broken), commands()));
    books.setLeft(new YearList(words, model));
    books.setCenter(proof);
    model.known().subscribe(this::arrange);
    model.years().subscribe(this::arrange);
    arrange();
  }

  @Override
  public Message title() {
    return Message.of("duesbooks.title");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(Message.of("duesbooks.audit"), Feather.SHIELD, model::audit),
        list("duesbooks.proof", year -> services.bookSheets().proof(services.books().proof(year))),
        list("duesbooks.journal", services.bookSheets()::journal),
        list("duesbooks.vouchers", services.bookSheets()::vouchers),
        Command.of(model.closeLabel(), Feather.LOCK, model::close)
            .when(model.canClose())
            .asPrimary());
  }

  /** A list of the year chosen, to be exported. */
  private Command list(String key, IntFunction<DuesSheet> sheet) {
    return Command.of(Message.of(key), Feather.SHARE, () -> export(key, sheet))
        .when(model.chosen().isNotNull());
  }

  private void export(String key, IntFunction<DuesSheet> sheet) {
    BookYear year = model.chosen().get();
    if (year != null) {
      exports.ask(
          Message.of(
              "duesbooks.export-name",
              Integer.toString(year.year()),
              words.text(key).replace("…", "")),
          () -> sheet.apply(year.year()));
    }
  }

  @Override
  public Optional<Consumer<String>> search() {
    return Optional.of(model.search()::set);
  }

  @Override
  public void shown(@Nullable DuesRequest wanted) {
    model.load();
  }

  private void arrange() {
    if (!model.known().get()) {
      content.getChildren().setAll(new Loading(words));
    } else if (model.years().isEmpty()) {
      content.getChildren().setAll(nothing());
    } else {
      content.getChildren().setAll(books);
    }
  }

  private EmptyState nothing() {
    int year = services.today().getYear();
    return new EmptyState(
        words,
        Feather.BOOK,
        Message.of("duesbooks.nothing"),
        Command.of(
            Message.of("duesbooks.to-run", Integer.toString(year)),
            Feather.CHECK,
            () -> desk.navigator().open(PageId.DUES, new DuesRequest.ToCharge(year))));
  }

  private Node table() {
    var table = new LongTable<>(words, "duesbooks.list", model.rows(), ProofRow::id);
    table.text("duesbooks.number", 84, ProofRow::number);
    table.text("duesbooks.name", 156, ProofRow::name);
    table.money("duesbooks.opening", 84, row -> row.sums().opening());
    table.money("duesbooks.charged", 84, row -> row.sums().charged());
    table.money("duesbooks.paid", 84, row -> row.sums().paid());
    table.money("duesbooks.waived", 76, row -> row.sums().waived());
    table.money("duesbooks.refunded", 76, row -> row.sums().refunded());
    table.money("duesbooks.reversed", 76, row -> row.sums().reversed());
    table.money("duesbooks.carried", 88, row -> row.sums().carried());
    table.money("duesbooks.difference", 70, row -> row.sums().difference());
    table.node().getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.node().onOpen(model::openAccount);
    table.remember("dues-books", desk.preferences());
    return table.node();
  }
}
