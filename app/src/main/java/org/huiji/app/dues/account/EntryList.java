package org.huiji.app.dues.account;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Tag;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.view.Account;
import org.huiji.text.Messages;
import org.huiji.text.Yuan;

/** The entries of an account, the newest first, each with what can still be done with it. */
final class EntryList extends VBox {

  private final Messages words;
  private final EntryText text;
  private final AccountViewModel model;

  EntryList(Messages words, AccountViewModel model) {
    super(10);
    this.words = words;
    this.text = new EntryText(words);
    this.model = model;
  }

  void show(List<Account.Line> lines) {
    getChildren().setAll(lines.reversed().stream().map(this::entry).toList());
  }

  private Node entry(Account.Line line) {
    LedgerEntry entry = line.entry();
    Label amount = new Label(Yuan.grouped(entry.fen()));
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            new Label(entry.happenedOn().toString()),
            new Tag(text.state(entry.kind())),
            gap,
            amount);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox one = new VBox(2, head, note(text.summary(line)));
    one.getStyleClass().add("ledger-entry");
    said(line).forEach(note -> one.getChildren().add(note(note)));
    List<Hyperlink> links = links(line);
    if (!links.isEmpty()) {
      FlowPane row = new FlowPane(12, 0);
      row.getChildren().addAll(links);
      one.getChildren().add(row);
    }
    return one;
  }

  private List<String> said(Account.Line line) {
    List<String> notes = new ArrayList<>();
    if (line.entry().note() != null && line.entry().kind() != EntryKind.REVERSAL) {
      notes.add(line.entry().note());
    }
    if (line.receipt() != null) {
      notes.add(
          words.text("duesaccount.has-receipt", line.receipt().code(), line.receipt().number()));
    }
    if (line.reversedBy() != null) {
      notes.add(words.text("duesaccount.reversed-by", line.reversedBy()));
    }
    notes.add(words.text("duesaccount.recorded", line.entry().id(), line.entry().operator()));
    return notes;
  }

  private List<Hyperlink> links(Account.Line line) {
    List<Hyperlink> links = new ArrayList<>();
    EntryKind kind = line.entry().kind();
    boolean stands = line.reversedBy() == null;
    if (kind == EntryKind.PAYMENT && stands) {
      links.add(
          link(
              line.receipt() == null ? "duesaccount.to-receipt" : "duesaccount.mend-receipt",
              () -> model.receipt(line)));
      links.add(link("duespaperview.to-confirmation", () -> model.confirm(line)));
    }
    if (stands && kind != EntryKind.REVERSAL && kind != EntryKind.CARRY_FORWARD) {
      links.add(link("duesaccount.to-reverse", () -> model.reverse(line)));
    }
    return links;
  }

  private Hyperlink link(String key, Runnable then) {
    Hyperlink link = new Hyperlink(words.text(key));
    link.setOnAction(event -> then.run());
    return link;
  }

  private static Label note(String said) {
    Label label = new Label(said);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("page-note");
    return label;
  }
}
