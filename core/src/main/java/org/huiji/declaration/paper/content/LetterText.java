package org.huiji.declaration.paper.content;

import static org.huiji.declaration.paper.content.Texts.list;
import static org.huiji.declaration.paper.content.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a letter, from the fields that fill its template: what the Word file says is
 * what the printed letter says.
 */
record LetterText(Map<String, Object> fields) {

  /** What is said of one declaration. */
  record Section(String head, List<String> lines) {
    Section {
      lines = List.copyOf(lines);
    }
  }

  String issuer() {
    return text(fields, "issuer");
  }

  String number() {
    return text(fields, "number");
  }

  String title() {
    return text(fields, "title");
  }

  String addressee() {
    return text(fields, "addressee");
  }

  String issued() {
    return text(fields, "issued");
  }

  String opening() {
    return text(fields, "opening");
  }

  List<Section> sections() {
    return list(fields, "files").stream()
        .map(
            file ->
                new Section(
                    text(file, "ordinal") + text(file, "unit") + "　" + text(file, "platform"),
                    lines(file)))
        .toList();
  }

  List<String> closing() {
    List<String> closing = new ArrayList<>();
    closing.add(text(fields, "request"));
    closing.add(text(fields, "asking"));
    closing.add(text(fields, "end"));
    return closing;
  }

  private static List<String> lines(Map<?, ?> file) {
    List<String> lines = new ArrayList<>();
    if (!text(file, "reasons").isEmpty()) {
      lines.add(text(file, "reasonsHead") + text(file, "reasons"));
    }
    part(file, "must", "mustHead", lines);
    part(file, "look", "lookHead", lines);
    return lines;
  }

  private static void part(Map<?, ?> file, String points, String head, List<String> lines) {
    List<? extends Map<?, ?>> all = list(file, points);
    if (!all.isEmpty()) {
      lines.add(text(file, head));
      all.forEach(point -> lines.add(line(point)));
    }
  }

  private static String line(Map<?, ?> point) {
    String article = text(point, "article");
    String words = text(point, "place") + text(point, "text");
    return article.isEmpty() ? words : words + "〔" + article + "〕";
  }
}
