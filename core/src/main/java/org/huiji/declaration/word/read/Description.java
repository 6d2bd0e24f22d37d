package org.huiji.declaration.word.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.PlainText;

/** Reads 三、情况介绍材料: three texts, each under its heading or behind it. */
final class Description {

  private static final Map<String, FormField> PARTS =
      Map.of(
          "平台建设背景", FormField.BACKGROUND,
          "平台运营情况", FormField.OPERATION,
          "平台优势特色", FormField.STRENGTHS);

  /** Behind the heading a stop or the line's end: 平台运营情况良好 is a sentence. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^[（(]?([0-9一二三]?)[）)]?\\s*[.．、]?\\s*(平台建设背景|平台运营情况|平台优势特色)\\s*(?:[。.．：:]\\s*|\\s+|$)(.*)$",
          Pattern.DOTALL);

  private final Draft draft;
  private final Hints hints;
  private final String cell = Messages.CHINESE.text("wordform.at-description");
  private final Map<FormField, StringBuilder> texts = new EnumMap<>(FormField.class);
  private Optional<FormField> part = Optional.empty();

  Description(Draft draft, Hints hints) {
    this.draft = draft;
    this.hints = hints;
  }

  /** Whether a text begins one of its parts with its number and heading. */
  static boolean isPart(String text) {
    Matcher heading = HEADING.matcher(text.strip());
    return heading.matches() && !heading.group(1).isEmpty();
  }

  void read(String text) {
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      FormField found = PARTS.get(heading.group(2));
      if (found != null && !texts.containsKey(found)) {
        part = Optional.of(found);
        texts.put(found, new StringBuilder(heading.group(3)));
        return;
      }
    }
    if (part.isEmpty()) {
      if (!hints.strip(line).isEmpty() && !line.matches("[（(]?字数.*以内[）)]?")) {
        draft.warn(Draft.FORM, cell, Message.of("wordform.unread", PlainText.clean(line)));
      }
      return;
    }
    texts.computeIfPresent(part.get(), (field, text) -> text.append('\n').append(line));
  }

  /** Keeps what was collected. */
  void end() {
    texts.forEach((field, text) -> draft.put(field, hints.strip(text.toString()), cell));
  }
}
