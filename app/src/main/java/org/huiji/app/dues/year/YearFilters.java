package org.huiji.app.dues.year;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.huiji.app.dues.StandingWords;
import org.huiji.app.widget.Chips;
import org.huiji.app.widget.FilterMenu;
import org.huiji.dues.view.DuesStatus;
import org.huiji.text.Messages;

/** By what the members of a year are narrowed down. */
final class YearFilters extends FlowPane {

  private final YearViewModel model;
  private final Chips<DuesStatus> chips;
  private final FilterMenu<String> tiers;
  private final FilterMenu<String> districts;
  private final Hyperlink clear = new Hyperlink();

  YearFilters(Messages words, YearViewModel model) {
    super(8, 6);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    chips = new Chips<>(words, List.of(DuesStatus.values()), StandingWords::of, model.status());
    tiers =
        new FilterMenu<>(
            words.text("duesyear.tier"),
            name -> name.isEmpty() ? words.text("duesyear.no-tier") : name,
            model::setTiers);
    districts =
        new FilterMenu<>(
            words.text("duesyear.district"),
            name -> name.isEmpty() ? words.text("duesyear.no-district") : name,
            model::setDistricts);
    clear.setText(words.text("duesyear.clear"));
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setOnAction(
        event -> {
          clear.setVisited(false);
          model.status().set(null);
          model.setTiers(Set.of());
          model.setDistricts(Set.of());
        });
    getChildren().addAll(chips, tiers, districts, clear);
    model.loaded().subscribe(this::show);
    model.filter().subscribe(this::show);
  }

  private void show() {
    LoadedYear year = model.loaded().get();
    YearFilter filter = model.filter().get();
    if (year != null) {
      chips.count(year.rows().size(), year::count);
      tiers.show(year.tiers(), filter.tiers());
      districts.show(year.districts(), filter.districts());
    }
    clear.setVisible(
        filter.status() != null || !filter.tiers().isEmpty() || !filter.districts().isEmpty());
  }
}
