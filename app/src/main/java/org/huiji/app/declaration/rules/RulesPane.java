package org.huiji.app.declaration.rules;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huiji.app.widget.Facts;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.EvidenceItem;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Threshold;
import org.huiji.text.Messages;

/** What a round asks, each with its paragraph of the notice. */
final class RulesPane extends VBox {

  private final Messages words;

  RulesPane(Messages words, Round round) {
    super(10);
    this.words = words;
    getStyleClass().add("rules");
    notice(round);
    heading("declround.conditions");
    round.conditions().forEach(one -> item(one.text(), one.article()));
    heading("declround.categories");
    item(round.oneCategory().text(), round.oneCategory().article());
    round.categories().forEach(this::category);
    item(
        words.text(
            "declround.relief", String.join("、", round.relief().niches()), round.relief().letter()),
        round.relief().article());
    heading("declround.evidence");
    round.evidence().forEach(this::evidence);
    heading("declround.limits");
    limits(round.limits());
  }

  private void notice(Round round) {
    Facts facts = new Facts();
    facts.add(words.text("declround.notice"), round.notice().title());
    facts.add(words.text("declround.number"), round.notice().number());
    facts.add(words.text("declround.issuer"), round.notice().issuer());
    facts.add(words.text("declround.issued"), round.notice().issuedOn().toString());
    facts.add(
        words.text("declround.year"),
        words.text("declround.of-year", Integer.toString(round.year())));
    facts.add(words.text("declround.company-deadline"), round.companyDeadline().toString());
    facts.add(words.text("declround.district-deadline"), round.districtDeadline().toString());
    facts.add(
        words.text("declround.earlier"),
        round.earlierLists().isEmpty()
            ? words.text("declround.no-earlier")
            : String.join("、", round.earlierLists()));
    getChildren().add(facts);
  }

  private void category(Category category) {
    Label name = label(words.text("declround.named", category.name(), category.article()));
    name.getStyleClass().add("category-name");
    getChildren().add(name);
    if (!category.qualification().isBlank()) {
      point(category.qualification());
    }
    category.thresholds().forEach(this::threshold);
    List<EvidenceItem> papers = category.evidence();
    if (!papers.isEmpty()) {
      point(
          words.text(
              "declround.papers",
              String.join("；", papers.stream().map(EvidenceItem::text).toList()),
              papers.getFirst().article()));
    }
  }

  private void threshold(Threshold threshold) {
    String question = threshold.question();
    point(
        question == null
            ? threshold.text()
            : words.text("declround.with-question", threshold.text(), question));
  }

  private void evidence(EvidenceItem item) {
    item(
        item.required() ? item.text() : words.text("declround.optional", item.text()),
        item.article());
  }

  private void limits(Round.Limits limits) {
    item(
        words.text(
            "declround.limits-of",
            Integer.toString(limits.unitProfile()),
            Integer.toString(limits.platformProfile()),
            Integer.toString(limits.description()),
            Integer.toString(limits.shortProfile())),
        limits.article());
  }

  private void heading(String key) {
    Label label = label(words.text(key));
    label.getStyleClass().add("entry-heading");
    getChildren().add(label);
  }

  private void item(String text, String article) {
    point(words.text("declround.named", text, article));
  }

  private void point(String text) {
    Node line = label(words.text("declround.item", text));
    getChildren().add(line);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
