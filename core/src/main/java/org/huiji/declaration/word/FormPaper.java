package org.huiji.declaration.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;
import org.huiji.declaration.word.annex.FormText;
import org.huiji.document.paper.Paper;

/**
 * 附件1 申报书 to be printed as PDF in the annex's layout, on A4 for both sides of the paper: the cover
 * is a leaf of its own. Signatures and seals have their blank places.
 *
 * @param answers {@link Answers#NONE} for an empty form with the annex's hints
 */
public record FormPaper(Answers answers, Round round) implements Paper {

  @Override
  public String template() {
    return "declaration-form";
  }

  @Override
  public Map<String, Object> fields() {
    Annex annex = Annex.load();
    AnnexWords words = new AnnexWords(annex, round);
    FormText text = new FormText(annex, words, answers);
    TableFields tables = new TableFields(words, text);
    Map<String, Object> fields = new HashMap<>();
    fields.put("mark", annex.cover().mark());
    fields.put("title", words.of(annex.cover().title()));
    fields.put("form", annex.cover().form());
    fields.put("batch", words.of(annex.cover().batch()));
    fields.put("cover", annex.cover().lines().stream().map(line -> cover(line, text)).toList());
    fields.put("issuer", words.of(annex.cover().issuer()));
    fields.put("filledOn", text.filledOn());
    fields.put("tables", annex.tables().stream().map(tables::table).toList());
    fields.put("descriptionHeading", words.of(annex.description().heading()));
    fields.put(
        "parts", annex.description().parts().stream().map(part -> part(part, text)).toList());
    fields.put("evidenceHeading", annex.evidence().heading());
    fields.put("evidence", words.evidence());
    return fields;
  }

  @Override
  public Set<String> required() {
    return Set.of("title");
  }

  private static Map<String, Object> cover(Annex.Place place, FormText text) {
    return Map.of("label", place.label(), "value", String.join(" ", text.lines(place.place())));
  }

  private static Map<String, Object> part(Annex.Place place, FormText text) {
    List<String> lines = text.lines(place.place());
    return Map.of(
        "label", place.label(), "first", lines.getFirst(), "more", lines.subList(1, lines.size()));
  }
}
