package org.huiji.app.declaration.entry;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.Shown;
import org.huiji.app.declaration.ThresholdLine;
import org.huiji.app.widget.Form;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Nature;
import org.huiji.declaration.round.Round;
import org.huiji.text.Messages;

/** All fields of 附件1 in its order and sections. */
final class EntryForm extends ScrollPane {

  private static final List<FormField> DESCRIPTION =
      List.of(FormField.BACKGROUND, FormField.OPERATION, FormField.STRENGTHS);

  private final Messages words;
  private final EntryViewModel model;
  private final Inputs inputs;
  private final VBox body = new VBox(16);

  EntryForm(Messages words, EntryViewModel model) {
    this.words = words;
    this.model = model;
    this.inputs = new Inputs(words, model);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("entry-form");
    body.getStyleClass().add("entry-body");
    setContent(body);
    arrival();
    cover();
    company();
    platform();
    description();
    if (model.has(FormField.SHORT_PROFILE)) {
      heading("declview.section-summary");
      Round.Limits limits = model.round().limits();
      counted(FormField.SHORT_PROFILE, limits.shortProfile());
    }
  }

  /** Puts the clerk into a field. */
  void focus(FormField field) {
    inputs.focus(field);
  }

  private void arrival() {
    ComboBox<String> district = new ComboBox<>();
    district.setEditable(true);
    district.getItems().setAll(model.districts());
    district.getEditor().textProperty().bindBidirectional(model.district());
    Form form = new Form(words);
    form.row("declentry.district", district);
    if (model.isNew()) {
      form.date("declentry.received", model.received());
    }
    body.getChildren().add(form);
  }

  private void cover() {
    heading("declview.section-cover");
    body.getChildren()
        .add(
            form(
                FormField.COVER_UNIT,
                FormField.COVER_PLATFORM,
                FormField.LEADER,
                FormField.COVER_PHONE,
                FormField.COVER_EMAIL,
                FormField.FILLED_ON));
  }

  private void company() {
    heading("declview.section-company");
    Form identity =
        form(
            FormField.UNIT,
            FormField.CREDIT_CODE,
            FormField.LEGAL_REPRESENTATIVE,
            FormField.UNIT_PHONE,
            FormField.REGISTERED_ON,
            FormField.REGISTERED_CAPITAL,
            FormField.REGISTERED_ADDRESS,
            FormField.OFFICE_ADDRESS,
            FormField.WEBSITE);
    nature(identity);
    add(identity, FormField.STAFF, FormField.DEVELOPERS, FormField.DEVELOPER_SHARE);
    identity.below(share());
    body.getChildren().add(identity);
    subheading("declentry.figures");
    body.getChildren().add(new FiguresGrid(words, inputs, model.round().year()));
    counted(FormField.UNIT_PROFILE, model.round().limits().unitProfile());
    honours();
    body.getChildren()
        .add(
            form(
                FormField.CONTACT_NAME,
                FormField.CONTACT_POST,
                FormField.CONTACT_MOBILE,
                FormField.CONTACT_EMAIL));
  }

  private void nature(Form form) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems()
        .setAll(
            Stream.concat(
                    Stream.of(model.field(FormField.NATURE).text().get()), Nature.ALL.stream())
                .distinct()
                .toList());
    box.valueProperty().bindBidirectional(model.field(FormField.NATURE).text());
    placed(form, FormField.NATURE, box);
  }

  private void honours() {
    subheading("formfield.honours");
    HonoursPane pane =
        new HonoursPane(words, new HonoursModel(model.field(FormField.HONOURS).text()));
    inputs.register(FormField.HONOURS, pane);
    body.getChildren()
        .add(new VBox(4, pane, new Remarks(words, pane, model.field(FormField.HONOURS))));
  }

  private void platform() {
    heading("declview.section-platform");
    Form form =
        form(
            FormField.PLATFORM,
            FormField.PLATFORM_STAFF,
            FormField.BUILT_FROM,
            FormField.BUILT_UNTIL,
            FormField.IN_USE_SINCE,
            FormField.PLATFORM_ADDRESS,
            FormField.INVESTMENT,
            FormField.INVESTED,
            FormField.PLATFORM_WEBSITE,
            FormField.PLATFORM_ACCOUNT);
    EntryField category = model.field(FormField.CATEGORY);
    CategoryChoice choice = new CategoryChoice(model.round(), category);
    inputs.register(FormField.CATEGORY, choice);
    form.wide(category.field().label(model.round().year()), choice);
    form.below(new Remarks(words, choice, category));
    body.getChildren().add(form);
    LongField service = new LongField(words, inputs, model, FormField.SERVICE);
    service.getChildren().add(1, figures());
    body.getChildren().add(service);
    counted(FormField.PLATFORM_PROFILE, model.round().limits().platformProfile());
    plain(FormField.CAPABILITIES);
    plain(FormField.CASES);
    plain(FormField.AWARDS);
    body.getChildren().add(form(FormField.COMMITTED_ON));
    plain(FormField.OPINION);
  }

  private void description() {
    heading("declview.section-description");
    for (FormField field : DESCRIPTION) {
      LongField text = new LongField(words, inputs, model, field);
      body.getChildren().add(text.counting(DESCRIPTION, model.round().limits().description()));
    }
  }

  private void counted(FormField field, int most) {
    body.getChildren()
        .add(new LongField(words, inputs, model, field).counting(List.of(field), most));
  }

  private void plain(FormField field) {
    body.getChildren().add(new LongField(words, inputs, model, field));
  }

  private Form form(FormField... fields) {
    Form form = new Form(words);
    add(form, fields);
    return form;
  }

  private void add(Form form, FormField... fields) {
    for (FormField field : fields) {
      VBox line = inputs.line(field);
      form.row(field.label(model.round().year()), line);
    }
  }

  private void placed(Form form, FormField field, ComboBox<String> box) {
    inputs.register(field, box);
    form.row(field.label(model.round().year()), box);
    form.below(new Remarks(words, box, model.field(field)));
  }

  /** The share by the head-counts, to be taken with one click. */
  private Node share() {
    Label said = new Label();
    said.getStyleClass().add("page-note");
    Hyperlink take = new Hyperlink(words.text("declentry.take-share"));
    EntryField field = model.field(FormField.DEVELOPER_SHARE);
    take.setOnAction(
        event -> {
          take.setVisited(false);
          model.share().ifPresent(share -> field.text().set(share.toPlainString()));
        });
    HBox row = new HBox(6, said, take);
    row.managedProperty().bind(row.visibleProperty());
    Runnable show =
        () -> {
          row.setVisible(model.share().isPresent());
          model
              .share()
              .ifPresent(
                  share -> {
                    String shown = Shown.number(share);
                    said.setText(words.text("declentry.share", shown));
                    take.setVisible(!field.value().equals(shown));
                  });
        };
    Stream.of(FormField.STAFF, FormField.DEVELOPERS, FormField.DEVELOPER_SHARE)
        .forEach(one -> model.field(one).text().subscribe((before, now) -> show.run()));
    show.run();
    return row;
  }

  /** What is counted of the services, against the least. */
  private Node figures() {
    Label said = new Label();
    said.setWrapText(true);
    said.getStyleClass().add("page-note");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    model
        .standing()
        .subscribe(
            standing ->
                said.setText(
                    String.join("\n", standing.thresholds().stream().map(this::figure).toList())));
    return said;
  }

  private String figure(ThresholdLine line) {
    return line.value().isEmpty()
        ? words.text("declentry.figure-missing", line.name(), line.least())
        : words.text("declentry.figure", line.name(), line.value(), line.least());
  }

  private void heading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("entry-heading");
    body.getChildren().add(label);
  }

  private void subheading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("long-name");
    body.getChildren().add(label);
  }
}
