package org.huiji.declaration.word.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Honour;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Reads 荣誉资质: what is ticked, with its grade. */
final class HonourReader {

  private static final Pattern GRADE = Pattern.compile("^[\\s:：]*([^级\\n]*?)\\s*级");
  private static final Pattern ADDED = Pattern.compile("^[^:：]*[:：](.*)$", Pattern.DOTALL);
  private static final Pattern PRINTED = Pattern.compile("上市|级|请自行添加|认证|评估");
  private static final List<Honour> ALL = List.of(Honour.values());
  private static final List<String> NAMES = ALL.stream().map(Honour::text).toList();

  private final Draft draft;

  HonourReader(Draft draft) {
    this.draft = draft;
  }

  void read(String text, String cell) {
    draft.asked(FormField.HONOURS, cell);
    Ticks ticks = Ticks.of(text, NAMES);
    List<Honour.Held> held = new ArrayList<>();
    String rest = Ticks.withoutMarks(text.substring(0, start(ticks)));
    for (Ticks.Option option : ticks.options()) {
      Honour honour = ALL.get(option.index());
      String behind = Ticks.withoutMarks(ticks.behind(option));
      String grade = grade(honour, behind);
      rest += " " + (grade.isEmpty() ? behind : behind.replaceFirst(Pattern.quote(grade), " "));
      boolean boxed = ticks.boxed().contains(option.index());
      if (ticks.ticked().contains(option.index())
          || (!grade.isEmpty() && (!boxed || honour == Honour.OTHER))) {
        held.add(new Honour.Held(honour, PlainText.clean(grade)));
      } else if (!grade.isEmpty()) {
        draft.warn(
            FormField.HONOURS,
            cell,
            Message.of("wordform.grade-without-tick", honour.text(), PlainText.clean(grade)));
      }
    }
    held.sort((one, other) -> one.honour().compareTo(other.honour()));
    draft.put(
        FormField.HONOURS,
        held.stream().map(Honour.Held::kept).collect(Collectors.joining("\n")),
        cell);
    remark(ticks, rest, cell);
  }

  private static int start(Ticks ticks) {
    return ticks.options().isEmpty() ? ticks.text().length() : ticks.options().getFirst().from();
  }

  private static String grade(Honour honour, String behind) {
    if (!honour.isGraded()) {
      return "";
    }
    Matcher grade = (honour == Honour.OTHER ? ADDED : GRADE).matcher(behind);
    return grade.find() ? grade.group(1).strip() : "";
  }

  private void remark(Ticks ticks, String rest, String cell) {
    if (ticks.unclear()) {
      draft.warn(
          FormField.HONOURS,
          cell,
          Message.of("wordform.unclear-tick", PlainText.clean(ticks.text())));
    }
    String words =
        PRINTED
            .matcher(rest)
            .replaceAll(" ")
            .codePoints()
            .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .strip()
            .replaceAll("\\s+", " ");
    if (!words.isEmpty()) {
      draft.warn(
          FormField.HONOURS,
          cell,
          Message.of("wordform.unread-words", draft.label(FormField.HONOURS), words));
    }
  }
}
