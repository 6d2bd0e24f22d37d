package org.huiji.declaration.paper.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.check.Checked;
import org.huiji.declaration.check.ThresholdLine;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.round.Round;
import org.huiji.document.paper.Letter;
import org.huiji.document.paper.Paper;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * 专家评审表: what the experts need of a declaration on one page, and room for what they say.
 *
 * @param bureau that recommends it, or empty
 */
public record ReviewSheet(
    Letter letter,
    String number,
    Round round,
    Checked checked,
    String bureau,
    List<ThresholdLine> thresholds)
    implements Paper {

  /** As much of the company's own words as the page has room for. */
  private static final int LONGEST = 140;

  public ReviewSheet {
    thresholds = List.copyOf(thresholds);
  }

  @Override
  public String template() {
    return "declaration-review-sheet";
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = letter.fields(number);
    RoundWords.addTo(fields, round);
    Content content = checked.declaration().content();
    new SheetFacts(content).addTo(fields);
    content
        .find(FormField.CATEGORY)
        .flatMap(round::category)
        .ifPresent(category -> fields.put("category", category.name()));
    fields.put("declaration", checked.declaration().id().toString());
    fields.put("bureau", bureau);
    fields.put("service", excerpt(content.find(FormField.SERVICE).orElse("")));
    fields.put("thresholds", thresholds.stream().map(ReviewSheet::threshold).toList());
    fields.put("relief", relief(content));
    fields.put("conditions", conditions(content));
    fields.put("questions", questions());
    fields.put("errors", checked.errors() == 0 ? "" : String.valueOf(checked.errors()));
    fields.put("warnings", checked.warnings() == 0 ? "" : String.valueOf(checked.warnings()));
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title", "unit", "platform", "issuer");
  }

  private static Map<String, Object> threshold(ThresholdLine line) {
    return Map.of(
        "text", line.text(),
        "value", line.value(),
        "result", Messages.CHINESE.text(result(line.meets())));
  }

  private static Message result(@Nullable Boolean meets) {
    if (meets == null) {
      return Message.of("declpaper.not-found");
    }
    return meets ? Message.of("declpaper.met") : Message.of("declpaper.missed");
  }

  private String relief(Content content) {
    String niche = content.checklist().niche();
    String letterOfSupport = content.checklist().letter();
    if (niche == null || letterOfSupport == null) {
      return "";
    }
    String support = round.relief().letter();
    return Stream.of(niche, support.isBlank() ? letterOfSupport : support + "：" + letterOfSupport)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("；"));
  }

  private List<Map<String, Object>> conditions(Content content) {
    return round.conditions().stream()
        .<Map<String, Object>>map(
            condition ->
                Map.of(
                    "text", condition.text(),
                    "result", met(content.checklist().conditions().get(condition.id()))))
        .toList();
  }

  private static String met(@Nullable Boolean ticked) {
    if (ticked == null) {
      return Messages.CHINESE.text("declpaper.unlooked");
    }
    return Messages.CHINESE.text(ticked ? "declpaper.condition-met" : "declpaper.condition-unmet");
  }

  /** The notice's open questions about these thresholds. */
  private List<String> questions() {
    return thresholds.stream()
        .map(ThresholdLine::question)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static String excerpt(String text) {
    String line = text.replace("\n", "");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "……";
  }
}
