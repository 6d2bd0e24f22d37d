package org.huiji.app.declaration.list;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.huiji.app.declaration.member.InRegister;
import org.huiji.app.widget.FilterMenu;
import org.huiji.declaration.ReviewState;
import org.huiji.text.Messages;

/** By what the declarations are narrowed down, and how many are left. */
final class DeclarationFilters extends FlowPane {

  private final Messages words;
  private final ListViewModel model;
  private final FilterMenu<String> districts;
  private final FilterMenu<String> categories;
  private final FilterMenu<ReviewState> states;
  private final FilterMenu<InRegister> members;
  private final Hyperlink clear = new Hyperlink();
  private final Label count = new Label();

  DeclarationFilters(Messages words, ListViewModel model) {
    super(6, 6);
    this.words = words;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("filters");
    districts =
        new FilterMenu<>(
            words.text("decllist.district"),
            name -> name.isEmpty() ? words.text("decllist.no-district") : name,
            model::setDistricts);
    categories =
        new FilterMenu<>(
            words.text("decllist.category"),
            name -> name.isEmpty() ? words.text("decllist.no-category") : name,
            model::setCategories);
    states =
        new FilterMenu<>(
            words.text("decllist.state"), state -> words.text(state.label()), model::setStates);
    members =
        new FilterMenu<>(
            words.text("decllist.membership"),
            member -> words.text(member.label()),
            model::setMembers);
    CheckBox wrong = new CheckBox(words.text("decllist.only-wrong"));
    wrong.selectedProperty().bindBidirectional(model.wrong());
    clear.setText(words.text("decllist.clear"));
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setOnAction(
        event -> {
          clear.setVisited(false);
          model.clear();
        });
    count.getStyleClass().add("page-note");
    getChildren().addAll(districts, categories, states, members, wrong, clear, count);
    model.loaded().subscribe(this::show);
    model.filter().subscribe(this::show);
    model.rows().shown().addListener((ListChangeListener<DeclarationRow>) change -> count());
  }

  private void show() {
    LoadedRound round = model.loaded().get();
    DeclarationFilter filter = model.filter().get();
    clear.setVisible(filter.isNarrow());
    if (round != null) {
      districts.show(round.districts(), filter.districts());
      categories.show(round.categories(), filter.categories());
      states.show(round.states(), filter.states());
      members.show(round.members(), filter.members());
    }
  }

  private void count() {
    long errors = model.rows().shown().stream().filter(row -> row.checked().errors() > 0).count();
    count.setText(
        words.text(
            "decllist.count",
            Integer.toString(model.rows().shown().size()),
            Long.toString(errors)));
  }
}
