package org.huiji.rulebook;

import java.util.List;
import java.util.Map;
import org.huiji.benefit.BenefitKey;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.paper.NumberPattern;
import org.huiji.rulebook.paper.Numbered;
import org.huiji.rulebook.paper.PaperKind;
import org.huiji.rulebook.paper.Papers;
import org.huiji.rulebook.paper.PlaqueRule;
import org.huiji.rulebook.paper.Setting;
import org.huiji.rulebook.question.Stated;
import org.huiji.rulebook.yaml.Flaws;
import org.huiji.rulebook.yaml.Records;
import org.huiji.text.Message;

/**
 * Every paper has a title, every number a pattern that can be read, the plaque an existing benefit.
 */
final class PapersCheck {

  private final Rulebook book;
  private final Flaws flaws;

  PapersCheck(Rulebook book, Flaws flaws) {
    this.book = book;
    this.flaws = flaws;
  }

  void run() {
    for (PaperKind paper : PaperKind.values()) {
      present("papers.titles", paper, book.papers().titles());
    }
    for (Numbered numbered : Numbered.values()) {
      present("papers.numbers", numbered, book.papers().numbers());
    }
    book.papers().numbers().forEach(this::checkPattern);
    checkText();
    checkPlaque();
  }

  private void checkText() {
    for (String gap : List.of(Papers.NAME_GAP, Papers.OFFICE_GAP)) {
      if (!book.papers().certificateText().value().contains(gap)) {
        flaws.add("papers.certificateText", Message.of("rulebook.text-without-gap", gap));
      }
    }
  }

  private void present(String path, Enum<?> key, Map<?, Setting> settings) {
    if (!settings.containsKey(key)) {
      flaws.add(path, Message.of("rulebook.missing-key", Records.kebab(key.name())));
    }
  }

  private void checkPattern(Numbered numbered, Setting pattern) {
    try {
      NumberPattern.parse(pattern.value(), book.papers().mark().value());
    } catch (Refusal refusal) {
      flaws.add("papers.numbers." + Records.kebab(numbered.name()), refusal.reason());
    }
  }

  private void checkPlaque() {
    if (book.papers().plaque() instanceof Stated.Known<PlaqueRule>(PlaqueRule rule)
        && rule instanceof PlaqueRule.ByBenefit(String category, String name, _)
        && !book.benefits().keys().contains(new BenefitKey(category, name))) {
      flaws.add("papers.plaque", Message.of("rulebook.no-such-benefit", category, name));
    }
  }
}
