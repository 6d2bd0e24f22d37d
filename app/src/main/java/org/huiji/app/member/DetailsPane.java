package org.huiji.app.member;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.preference.Preferences;
import org.huiji.app.widget.Tag;
import org.huiji.app.widget.Tips;
import org.huiji.member.MemberStatus;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One member at the right of the list: what is known, and what happened. */
final class DetailsPane extends VBox {

  /** What can be done from here. */
  interface Doing {
    void edit();

    /** Records the decision that ended the membership. */
    void end(RosterRow row);

    void forgetPeople(RosterRow row);
  }

  private static final String MASK = "roster.mask-mobiles";

  private final Messages words;
  private final RosterViewModel model;
  private final HistoryPane history;
  private final HBox tags = new HBox(6);
  private final Button edit = new Button();
  private final Button end = new Button();
  private final Button forget = new Button();
  private final ToggleButton factsTab = new ToggleButton();
  private final ToggleButton historyTab = new ToggleButton();
  private final CheckBox mask = new CheckBox();
  private final VBox body = new VBox();
  private @Nullable RosterRow row;

  DetailsPane(
      Messages words,
      RosterViewModel model,
      HistoryPane history,
      Preferences preferences,
      Doing doing) {
    super(12);
    this.words = words;
    this.model = model;
    this.history = history;
    getStyleClass().add("details-body");
    makeTabs();
    makeButtons(doing);
    mask.setText(words.text("memberview.mask"));
    mask.setSelected(preferences.text(MASK).map(Boolean::parseBoolean).orElse(false));
    mask.selectedProperty()
        .subscribe(
            (before, now) -> {
              preferences.set(MASK, now.toString());
              showBody();
            });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox switches = new HBox(new HBox(factsTab, historyTab), gap, mask);
    switches.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(tags, new HBox(8, edit, end, forget), switches, body);
  }

  void show(RosterRow chosen) {
    row = chosen;
    MemberWords said = model.memberWords().orElseThrow();
    MemberStatus status = chosen.member().membership().status();
    tags.getChildren().setAll(new Tag(said.state(status)));
    for (String office : said.offices(chosen.member()).split(MemberWords.SEPARATOR, -1)) {
      tags.getChildren().add(new Tag(office, Tag.Tone.PLAIN));
    }
    boolean mayChange = model.isToday();
    edit.setDisable(!mayChange);
    boolean belongs = status == MemberStatus.MEMBER || status == MemberStatus.EXIT_PENDING;
    end.setVisible(belongs && mayChange);
    end.setManaged(end.isVisible());
    boolean left = status == MemberStatus.FORMER && !chosen.member().people().isEmpty();
    forget.setVisible(left && mayChange);
    forget.setManaged(forget.isVisible());
    showBody();
  }

  private void makeTabs() {
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(factsTab, historyTab);
    factsTab.setText(words.text("memberview.facts"));
    historyTab.setText(words.text("memberview.history"));
    factsTab.getStyleClass().add(Styles.LEFT_PILL);
    historyTab.getStyleClass().add(Styles.RIGHT_PILL);
    factsTab.setSelected(true);
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              } else {
                showBody();
              }
            });
  }

  private void makeButtons(Doing doing) {
    edit.setText(words.text("memberview.edit"));
    edit.setGraphic(new FontIcon(Feather.EDIT_2));
    edit.setTooltip(
        Tips.key(
            words,
            Message.of("memberview.edit"),
            javafx.scene.input.KeyCombination.valueOf("Shortcut+E")));
    edit.setOnAction(event -> doing.edit());
    end.setText(words.text("memberview.end"));
    end.setGraphic(new FontIcon(Feather.LOG_OUT));
    end.setTooltip(Tips.of(words.text("memberview.end-tip")));
    end.setOnAction(
        event -> {
          if (row != null) {
            doing.end(row);
          }
        });
    forget.setText(words.text("memberview.forget"));
    forget.setGraphic(new FontIcon(Feather.USER_X));
    forget.setTooltip(Tips.of(words.text("memberview.forget-tip")));
    forget.setOnAction(
        event -> {
          if (row != null) {
            doing.forgetPeople(row);
          }
        });
  }

  private void showBody() {
    RosterRow shown = row;
    if (shown == null) {
      return;
    }
    MemberWords said = model.memberWords().orElseThrow();
    mask.setVisible(factsTab.isSelected());
    if (historyTab.isSelected()) {
      history.show(shown.id(), said);
      body.getChildren().setAll(history);
    } else {
      Node facts = new MemberFacts(words, said, mask.isSelected()).of(shown);
      body.getChildren().setAll(facts);
    }
  }
}
