package org.huiji.app.dues.account;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.search.MemberPicker;
import org.huiji.app.widget.Entry;
import org.huiji.app.widget.FieldNote;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.Tips;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The form for money that arrived: the whole above, its parts below, what is left between. */
final class PaymentForm extends BookingForm {

  private static final double YEAR = 76;

  private final PaymentViewModel model;
  private final VBox parts = new VBox(8);

  PaymentForm(Messages words, PaymentViewModel model, Runnable leave) {
    super(words, model, leave);
    this.model = model;
    Form form = new Form(words);
    form.text("duesaccount.total", model.total())
        .setPromptText(words.text("duesaccount.amount-prompt"));
    form.date("duesaccount.received-on", model.on());
    form.text("duesaccount.payer", model.payer());
    form.text("duesaccount.reference", model.reference());
    form.text("duesaccount.remark", model.remark());
    add(form);
    Label heading = new Label(words.text("duesaccount.division"));
    heading.getStyleClass().add("form-section");
    add(heading);
    add(parts);
    Label rest = explain("");
    model.rest().subscribe(said -> rest.setText(words.text(said)));
    add(more());
    finish();
    model.parts().addListener((ListChangeListener<PaymentPart>) change -> show());
    show();
  }

  private void show() {
    parts.getChildren().setAll(model.parts().stream().map(this::line).toList());
  }

  private Node line(PaymentPart part) {
    TextField year = field(part.year(), "duesaccount.part-year");
    year.setPrefWidth(YEAR);
    year.setMinWidth(YEAR);
    TextField fen = field(part.fen(), "duesaccount.part-amount");
    fen.getStyleClass().add("amount");
    HBox.setHgrow(fen, Priority.ALWAYS);
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    remove.setAccessibleText(words().text("duesaccount.remove-part"));
    remove.setTooltip(Tips.of(words().text("duesaccount.remove-part")));
    remove.setOnAction(event -> model.remove(part));
    Label of = new Label(words().text("duesaccount.of-year"));
    of.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, year, of, fen, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox line =
        new VBox(
            2,
            row,
            new FieldNote(words(), year, part.year().problem()),
            new FieldNote(words(), fen, part.fen().problem()));
    if (model.isForSeveral()) {
      Label name = new Label(part.name());
      name.getStyleClass().add("page-note");
      line.getChildren().addFirst(name);
    }
    return line;
  }

  private TextField field(Entry<?> entry, String nameKey) {
    TextField field = new TextField();
    field.setAccessibleText(words().text(nameKey));
    field.textProperty().bindBidirectional(entry.text());
    return field;
  }

  private Node more() {
    Hyperlink again = link("duesaccount.divide-again", model::propose);
    Hyperlink year = link("duesaccount.add-year", model::addPart);
    VBox finding = new VBox();
    MemberPicker picker =
        new MemberPicker(
            words(),
            model.others(),
            Message.of("duesaccount.find-member"),
            member -> {
              finding.setVisible(false);
              model.add(member);
            });
    finding.getChildren().add(picker);
    finding.setVisible(false);
    finding.managedProperty().bind(finding.visibleProperty());
    Hyperlink other =
        link(
            "duesaccount.add-member",
            () -> {
              finding.setVisible(true);
              picker.begin("");
            });
    HBox links = new HBox(12);
    links.getChildren().addAll(List.of(year, other, again));
    return new VBox(6, links, finding);
  }

  private Hyperlink link(String key, Runnable then) {
    Hyperlink link = new Hyperlink(words().text(key));
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          then.run();
        });
    return link;
  }
}
