package org.huiji.app.member;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.huiji.app.dues.StandingWords;
import org.huiji.app.widget.FilterMenu;
import org.huiji.app.widget.Tips;
import org.huiji.dues.view.DuesStatus;
import org.huiji.member.MemberField;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.rulebook.membership.MemberKindRule;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;
import org.huiji.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Above the list: the filters, and the day the register is of. */
final class FilterBar extends HBox {

  /** The room for the date; on a narrow window the filters stand in two rows. */
  private static final double BESIDE = 240;

  private static final double NARROWEST = 200;

  private final Messages words;
  private final RosterViewModel model;
  private final FilterMenu<MemberKind> kinds;
  private final FilterMenu<String> offices;
  private final FilterMenu<MemberStatus> statuses;
  private final FilterMenu<String> districts;
  private final FilterMenu<Missing> missing;
  private final FilterMenu<DuesStatus> dues;
  private final Hyperlink clear = new Hyperlink();
  private final DatePicker date = new DatePicker();

  FilterBar(Messages words, RosterViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    kinds =
        new FilterMenu<>(
            words.text("memberview.kind"),
            kind -> said().kind(kind),
            chosen -> model.filter().set(model.filter().get().withKinds(chosen)));
    offices =
        new FilterMenu<>(
            words.text(MemberField.OFFICES.label()),
            id -> said().office(id),
            chosen -> model.filter().set(model.filter().get().withOffices(chosen)));
    statuses =
        new FilterMenu<>(
            words.text("memberview.status"),
            status -> said().status(status),
            chosen -> model.filter().set(model.filter().get().withStatuses(chosen)));
    districts =
        new FilterMenu<>(
            words.text("memberview.district"),
            name -> name.isEmpty() ? words.text("memberview.none") : name,
            chosen -> model.filter().set(model.filter().get().withDistricts(chosen)));
    missing =
        new FilterMenu<>(
            words.text("memberview.missing"),
            one -> words.text(one.label()),
            chosen -> model.filter().set(model.filter().get().withMissing(chosen)));
    dues =
        new FilterMenu<>(
            words.text("memberview.dues"),
            one -> words.text(StandingWords.of(one)),
            chosen -> model.filter().set(model.filter().get().withDues(chosen)));
    makeClear();
    FlowPane filters =
        new FlowPane(8, 6, kinds, offices, statuses, dues, districts, missing, clear);
    filters.setAlignment(Pos.CENTER_LEFT);
    filters.prefWrapLengthProperty().bind(widthProperty().subtract(BESIDE));
    filters.setMinWidth(NARROWEST);
    HBox.setHgrow(filters, Priority.ALWAYS);
    getChildren().addAll(filters, dateLabel(), date);
    makeDate();
    model.register().subscribe(register -> show());
    model.filter().subscribe(filter -> show());
  }

  private void makeClear() {
    clear.setText(words.text("memberview.clear-filters"));
    clear.setMinWidth(USE_PREF_SIZE);
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setOnAction(
        event -> {
          clear.setVisited(false);
          model.filter().set(RosterFilter.NONE);
        });
  }

  private Label dateLabel() {
    Label label = new Label(words.text("memberview.as-of"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(date);
    return label;
  }

  private void makeDate() {
    date.setPrefWidth(136);
    date.setMinWidth(USE_PREF_SIZE);
    date.setPromptText(words.text("memberview.today"));
    date.setTooltip(Tips.of(words.text("memberview.as-of-tip")));
    date.setAccessibleText(words.text("memberview.as-of"));
    date.setConverter(new Dates());
    model.past().subscribe(date::setValue);
    date.valueProperty().subscribe(model::showOn);
  }

  private void show() {
    clear.setVisible(!model.filter().get().isNone());
    Register register = model.register().get();
    if (register != null) {
      show(register, model.filter().get());
    }
  }

  private void show(Register register, RosterFilter filter) {
    List<MemberKind> taken =
        register.rulebook().memberKinds().stream().map(MemberKindRule::kind).distinct().toList();
    kinds.show(taken, filter.kinds());
    kinds.setVisible(taken.size() > 1 || !filter.kinds().isEmpty());
    kinds.setManaged(kinds.isVisible());
    offices.show(register.rulebook().offices().stream().map(Office::id).toList(), filter.offices());
    statuses.show(List.of(MemberStatus.values()), filter.statuses());
    districts.show(
        register.rows().stream()
            .map(row -> row.text(MemberField.DISTRICT))
            .distinct()
            .sorted()
            .toList(),
        filter.districts());
    missing.show(List.of(Missing.values()), filter.missing());
    dues.show(List.of(DuesStatus.values()), filter.dues());
    dues.setVisible(register.today() || !filter.dues().isEmpty());
    dues.setManaged(dues.isVisible());
  }

  private MemberWords said() {
    return model.memberWords().orElseThrow();
  }

  /** Dates as clerks type them; of a month the last day, for what was so by its end. */
  private static final class Dates extends StringConverter<@Nullable LocalDate> {

    @Override
    public String toString(@Nullable LocalDate date) {
      return date == null ? "" : date.toString();
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
      return typed.isBlank()
          ? null
          : PartialDate.parse(typed).value().map(PartialDate::latest).orElse(null);
    }
  }
}
