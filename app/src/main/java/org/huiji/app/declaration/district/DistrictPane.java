package org.huiji.app.declaration.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huiji.app.declaration.DeclarationRequest;
import org.huiji.app.declaration.PaperCommands;
import org.huiji.app.shell.Navigator;
import org.huiji.app.shell.PageId;
import org.huiji.app.widget.Facts;
import org.huiji.app.widget.Tag;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.district.DistrictLine;
import org.huiji.declaration.district.DistrictState;
import org.huiji.declaration.paper.PaperSubject;
import org.huiji.declaration.sending.Sending;
import org.huiji.document.register.DocumentKind;
import org.huiji.text.Messages;

/** What one district's bureau sent, and each declaration it recommends. */
final class DistrictPane extends VBox {

  private final Messages words;
  private final Navigator navigator;

  DistrictPane(Messages words, Navigator navigator, DistrictLine line) {
    super(10);
    this.words = words;
    this.navigator = navigator;
    getStyleClass().add("details-body");
    getChildren().addAll(new HBox(new Tag(DistrictTile.state(words, line.state()))), facts(line));
    List<Button> papers = papers(line);
    if (!papers.isEmpty()) {
      FlowPane row = new FlowPane(8, 8);
      row.getChildren().addAll(papers);
      getChildren().add(row);
    }
    if (line.declared().isEmpty()) {
      return;
    }
    Button all = new Button(words.text("decldistrict.all"));
    all.setOnAction(event -> open(new DeclarationRequest.OfDistrict(line.district().name())));
    getChildren().add(all);
    line.declared().forEach(one -> getChildren().add(declared(one)));
  }

  /** The letters its bureau may need now. */
  private List<Button> papers(DistrictLine line) {
    PaperSubject bureau = new PaperSubject.OfDistrict(line.district().name());
    List<Button> papers = new ArrayList<>();
    if (line.state() == DistrictState.NOTHING) {
      papers.add(paper("roundpaper.to-reminders", DocumentKind.DISTRICT_REMINDER, bureau));
    }
    if (line.byState().containsKey(ReviewState.RETURNED)) {
      papers.add(paper("roundpaper.to-corrections", DocumentKind.CORRECTION_LETTER, bureau));
    }
    if (!line.declared().isEmpty()) {
      papers.add(paper("roundpaper.to-summary", DocumentKind.DECLARATION_SUMMARY, bureau));
    }
    return papers;
  }

  private Button paper(String key, DocumentKind kind, PaperSubject bureau) {
    Button button = new Button(words.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> PaperCommands.open(navigator, kind, List.of(bureau)));
    return button;
  }

  private Facts facts(DistrictLine line) {
    Facts facts = new Facts();
    facts.add(words.text("decldistrict.bureau"), line.bureau());
    for (Sending sent : line.sent()) {
      facts.add(
          words.text("decldistrict.arrived"),
          sent.sender().filler().isEmpty()
              ? sent.on().toString()
              : words.text("decldistrict.arrival", sent.on(), sent.sender().filler()));
    }
    facts.add(words.text("decldistrict.received"), Objects.toString(line.received(), ""));
    facts.add(words.text("decldistrict.returned"), Objects.toString(line.returned(), ""));
    line.byState()
        .forEach(
            (state, count) ->
                facts.add(
                    words.text(state.label()),
                    words.text("decldistrict.count", Integer.toString(count))));
    return facts;
  }

  private Node declared(Checked one) {
    Hyperlink platform = new Hyperlink(one.declaration().content().platform());
    platform.setWrapText(true);
    platform.setOnAction(
        event -> open(new DeclarationRequest.OfDeclaration(one.declaration().id())));
    Label unit = new Label(one.declaration().content().unit());
    unit.getStyleClass().add("page-note");
    HBox head = new HBox(6, platform);
    head.setAlignment(Pos.CENTER_LEFT);
    if (one.errors() > 0) {
      String errors = words.text("decldistrict.errors", Long.toString(one.errors()));
      head.getChildren().add(new Tag(errors, Tag.Tone.WRONG));
    }
    return new VBox(2, head, unit);
  }

  private void open(DeclarationRequest request) {
    navigator.open(PageId.DECLARATIONS, request);
  }
}
