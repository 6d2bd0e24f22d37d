package org.huiji.app.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.FilterMenu;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.IntoSight;
import org.huiji.app.widget.TextBox;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.member.district.District;
import org.huiji.member.district.Districts;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/** The fields of the form, for a unit or an individual. */
final class FormView extends ScrollPane {

  private static final int SCOPE_ROWS = 3;

  private final Messages words;
  private final FormViewModel model;
  private final MemberWords said;
  private final Form form;
  private final Map<MemberField, Control> controls = new EnumMap<>(MemberField.class);

  FormView(Messages words, FormViewModel model) {
    this.words = words;
    this.model = model;
    this.said = new MemberWords(words, model.rulebook());
    this.form = new Form(words);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("member-form");
    fill(model.kind() == MemberKind.UNIT);
    PeopleGrid people = new PeopleGrid(words, said, model, controls);
    Form taking = new Form(words);
    taking.section("memberview.taking-effect");
    TextField from = taking.date("memberview.from", model.from());
    from.setId("from");
    TextField reason = new TextField();
    reason.textProperty().bindBidirectional(model.reason());
    reason.setPromptText(words.text("memberview.reason-prompt"));
    taking.row("memberview.reason", reason);
    VBox all = new VBox(16, form, people, taking);
    all.getStyleClass().add("member-form-body");
    setContent(all);
    controls.values().forEach(this::follow);
    follow(from);
    follow(reason);
  }

  /** Brings a field into sight when the clerk comes to it. */
  private void follow(Control control) {
    control
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                IntoSight.bring(this, control);
              }
            });
  }

  /** Puts the clerk into the first field, or the first that is wrong. */
  void focus(MemberField field) {
    Control control = controls.get(field);
    if (control != null) {
      control.requestFocus();
    }
  }

  private void fill(boolean unit) {
    form.section("memberview.identity");
    TextField name = new TextField();
    name.textProperty().bindBidirectional(model.text(MemberField.NAME));
    name.setId(MemberField.NAME.key());
    form.wide(MemberField.NAME.label().key(), name, true, model.nameProblem());
    controls.put(MemberField.NAME, name);
    doubt(MemberField.NAME);
    if (unit) {
      fillUnit();
    } else {
      text(MemberField.FORMER_NAMES);
      text(MemberField.EMPLOYER);
    }
    form.section("memberview.membership");
    fillMembership();
    form.section("memberview.addresses");
    district();
    if (unit) {
      text(MemberField.REGISTERED_ADDRESS);
    }
    text(MemberField.CORRESPONDENCE_ADDRESS);
  }

  private void fillUnit() {
    TextField code = text(MemberField.CREDIT_CODE);
    form.below(new CodeHelp(words, model, code::requestFocus));
    text(MemberField.FORMER_NAMES).setPromptText(words.text("memberview.several"));
    text(MemberField.UNIT_KIND);
    text(MemberField.REGISTERED_CAPITAL);
    text(MemberField.WEBSITE);
    TextBox scope = new TextBox(SCOPE_ROWS);
    scope.textProperty().bindBidirectional(model.text(MemberField.BUSINESS_SCOPE));
    wide(MemberField.BUSINESS_SCOPE, scope);
  }

  private void fillMembership() {
    offices();
    text(MemberField.JOINED).setPromptText(words.text("widget.date-prompt"));
    status();
    feeTier();
    text(MemberField.NOTE);
  }

  private void offices() {
    FilterMenu<String> menu =
        new FilterMenu<>(
            words.text("memberview.no-office"),
            said::office,
            chosen -> model.text(MemberField.OFFICES).set(inOrder(chosen)));
    menu.setId(MemberField.OFFICES.key());
    menu.plain();
    List<String> ids = officeIds();
    model
        .text(MemberField.OFFICES)
        .subscribe(text -> menu.show(ids, text.isEmpty() ? Set.of() : Set.of(text.split(",", -1))));
    place(MemberField.OFFICES, menu);
  }

  private List<String> officeIds() {
    return model.rulebook().offices().stream()
        .filter(office -> !office.isPlain())
        .map(Office::id)
        .toList();
  }

  private String inOrder(Set<String> chosen) {
    return String.join(
        ",",
        Stream.concat(
                officeIds().stream().filter(chosen::contains),
                chosen.stream().filter(id -> !officeIds().contains(id)).sorted())
            .toList());
  }

  /**
   * An applicant becomes a member on the page for that, and only there gets its number; that a
   * membership ended is a decision that is recorded, not a status to choose.
   */
  private void status() {
    MemberStatus now = MemberStatus.valueOf(model.text(MemberField.STATUS).get());
    List<MemberStatus> choices;
    if (model.isNew()) {
      choices = List.of(MemberStatus.MEMBER, MemberStatus.APPLICANT);
    } else {
      choices =
          switch (now) {
            case APPLICANT -> List.of(MemberStatus.APPLICANT);
            case MEMBER, EXIT_PENDING -> List.of(MemberStatus.MEMBER, MemberStatus.EXIT_PENDING);
            case FORMER -> List.of(MemberStatus.FORMER, MemberStatus.MEMBER);
          };
    }
    Choice<MemberStatus> box =
        new Choice<>(choices, MemberStatus::name, said::status, model.text(MemberField.STATUS));
    box.setDisable(choices.size() == 1);
    place(MemberField.STATUS, box);
    if (choices.size() == 1) {
      form.below(hint(words.text("memberview.applicant-hint")));
    } else if (!model.isNew()) {
      form.below(hint(words.text("memberview.status-hint")));
    }
  }

  private void feeTier() {
    List<String> tiers =
        model.rulebook().ifSettled(model.rulebook().fees()).stream()
            .flatMap(fees -> fees.tiers().stream())
            .map(FeeTier::id)
            .toList();
    if (!tiers.isEmpty()) {
      List<String> choices = Stream.concat(Stream.of(""), tiers.stream()).toList();
      place(
          MemberField.FEE_TIER,
          new Choice<>(
              choices,
              id -> id,
              id ->
                  id.isEmpty()
                      ? words.text("memberview.none")
                      : said.text(MemberField.FEE_TIER, id),
              model.text(MemberField.FEE_TIER)));
    }
  }

  private void district() {
    ComboBox<String> box = new ComboBox<>();
    box.setEditable(true);
    box.getEditor().textProperty().bindBidirectional(model.text(MemberField.DISTRICT));
    Districts known = Districts.knownTo(model.rulebook().id());
    model
        .from()
        .value()
        .subscribe(
            date -> {
              if (date != null) {
                String typed = box.getEditor().getText();
                box.getItems().setAll(names(known, date));
                box.getEditor().setText(typed);
              }
            });
    place(MemberField.DISTRICT, box);
  }

  private static List<String> names(Districts known, LocalDate date) {
    return known.on(date).stream().map(District::name).toList();
  }

  private TextField text(MemberField field) {
    TextField box = new TextField();
    box.textProperty().bindBidirectional(model.text(field));
    place(field, box);
    return box;
  }

  private void place(MemberField field, Control control) {
    form.row(field.label().key(), control, false, model.field(field).problem());
    placed(field, control);
  }

  private void wide(MemberField field, Control control) {
    form.wide(field.label().key(), control, false, model.field(field).problem());
    placed(field, control);
  }

  private void placed(MemberField field, Control control) {
    control.setId(field.key());
    controls.put(field, control);
    doubt(field);
  }

  private void doubt(MemberField field) {
    form.below(doubt(words, model.field(field)));
  }

  /** A line below a field for what should be looked at again. */
  static Node doubt(Messages words, FormField field) {
    Label doubt = hint("");
    doubt.getStyleClass().setAll("label", "doubt");
    doubt
        .textProperty()
        .bind(Bindings.createStringBinding(() -> said(words, field.doubt().get()), field.doubt()));
    doubt.visibleProperty().bind(doubt.textProperty().isNotEmpty());
    doubt.managedProperty().bind(doubt.visibleProperty());
    return doubt;
  }

  static String said(Messages words, org.huiji.text.@Nullable Message message) {
    return message == null ? "" : words.text(message);
  }

  private static Label hint(String text) {
    Label hint = new Label(text);
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("hint");
    return hint;
  }
}
