package org.huiji.declaration.word.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.form.FormField;

/**
 * Several answers in one text, each behind its printed word: 总投资：… 已投资：….
 *
 * @param before what stands before the first of the words
 */
record Parts(String before, Map<FormField, String> answers) {

  private static final String NOTE = "\\s*(?:[（(][^（(）)]*[）)]\\s*)?[:：]";

  /**
   * Parts a text.
   *
   * @param words a regular expression for each field; the first that fits counts
   */
  static Parts of(String text, Map<FormField, String> words) {
    Pattern any =
        Pattern.compile(
            words.entrySet().stream()
                .map(
                    word ->
                        "(?<"
                            + word.getKey().key()
                            + ">"
                            + "(?:"
                            + word.getValue()
                            + ")"
                            + NOTE
                            + ")")
                .collect(Collectors.joining("|")));
    Map<FormField, String> answers = new EnumMap<>(FormField.class);
    Matcher found = any.matcher(text);
    if (!found.find()) {
      return new Parts(text, answers);
    }
    String before = text.substring(0, found.start()).strip();
    boolean more = true;
    while (more) {
      FormField field = field(found, words);
      int from = found.end();
      more = found.find();
      String answer = text.substring(from, more ? found.start() : text.length()).strip();
      answers.merge(field, answer, (one, other) -> one + "\n" + other);
    }
    return new Parts(before, answers);
  }

  private static FormField field(Matcher found, Map<FormField, String> words) {
    return words.keySet().stream()
        .filter(field -> found.group(field.key()) != null)
        .findFirst()
        .orElseThrow();
  }
}
