package org.huiji.app.setting;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.huiji.app.widget.Form;
import org.huiji.app.widget.Tips;
import org.huiji.rulebook.office.Office;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tiers of the fee standard, line by line. */
final class FeeGrid extends VBox {

  private static final int MOST = 4;

  private final Messages words;
  private final FeesViewModel model;
  private final VBox lines = new VBox(6);
  private List<Office> offices = List.of();

  FeeGrid(Messages words, FeesViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    Button more = new Button(words.text("setting.add-tier"), new FontIcon(Feather.PLUS));
    more.setOnAction(event -> model.addTier());
    Form extra = new Form(words);
    extra.wideText("setting.extra-reason", model.extraReason());
    extra.visibleProperty().bind(Bindings.size(model.tiers()).greaterThan(MOST));
    extra.managedProperty().bind(extra.visibleProperty());
    getChildren().addAll(lines, more, extra);
    model.tiers().addListener((ListChangeListener<TierViewModel>) change -> show());
  }

  void show(List<Office> all) {
    offices = all;
    show();
  }

  private void show() {
    lines.getChildren().setAll(model.tiers().stream().map(this::line).toList());
  }

  private Node line(TierViewModel tier) {
    TextField name = new TextField();
    name.setPromptText(words.text("setting.tier-name"));
    name.setPrefWidth(180);
    Marks.bind(name, tier.name());
    TextField fee = new TextField();
    fee.setPromptText(words.text("setting.tier-fee"));
    fee.setPrefWidth(140);
    fee.setStyle("-fx-alignment: center-right;");
    Marks.bind(fee, tier.fee());
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.getStyleClass().addAll("flat", "button-icon");
    remove.setAccessibleText(words.text("setting.remove-tier"));
    remove.setTooltip(Tips.of(words.text("setting.remove-tier")));
    remove.setOnAction(event -> model.remove(tier));
    CheckComboBox<Office> payers = payers(tier);
    HBox.setHgrow(payers, Priority.ALWAYS);
    return new HBox(8, name, fee, payers, remove);
  }

  private CheckComboBox<Office> payers(TierViewModel tier) {
    CheckComboBox<Office> box = new CheckComboBox<>();
    box.setTitle(words.text("setting.tier-offices"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Office office) {
            return office == null ? "" : office.unitName();
          }

          @Override
          public Office fromString(String text) {
            throw new UnsupportedOperationException("Only chosen, never typed");
          }
        });
    box.getItems().setAll(offices);
    offices.stream()
        .filter(office -> tier.offices().contains(office.id()))
        .forEach(office -> box.getCheckModel().check(office));
    box.setShowCheckedCount(false);
    box.titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tier.offices().isEmpty() ? words.text("setting.tier-offices") : null,
                tier.offices()));
    box.getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<Office>)
                change ->
                    tier.offices().setAll(change.getList().stream().map(Office::id).toList()));
    return box;
  }
}
