package org.huiji.declaration.word.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Nature;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Reads 企业性质 and 平台类型, of which exactly one may be ticked. */
final class ChoiceReader {

  private static final Pattern NOTE = Pattern.compile("[（(]?\\s*备注\\s*[:：].*", Pattern.DOTALL);

  private final Round round;
  private final Draft draft;

  ChoiceReader(Round round, Draft draft) {
    this.round = round;
    this.draft = draft;
  }

  void nature(String text, String cell) {
    draft.asked(FormField.NATURE, cell);
    Ticks ticks = Ticks.of(text, Nature.ALL);
    keep(FormField.NATURE, chosen(ticks, Nature.ALL), cell);
    remark(FormField.NATURE, ticks, cell);
  }

  /** With or without 类. */
  void category(String text, String cell) {
    List<String> names = round.categories().stream().map(Category::name).toList();
    draft.asked(FormField.CATEGORY, cell);
    Ticks ticks = Ticks.of(NOTE.matcher(text).replaceFirst(""), names);
    List<String> chosen = chosen(ticks, names);
    if (ticks.unclear()) {
      draft.refuse(FormField.CATEGORY, cell, Message.of("wordform.unclear-tick", shown(text)));
    } else if (chosen.size() > 1) {
      Rule rule = new Rule("form.one-category", round.oneCategory().article());
      Message message = Message.of("wordform.several-categories", String.join("、", chosen));
      draft.add(Problem.error(FormField.CATEGORY.key(), rule, message), cell);
    } else if (chosen.isEmpty()) {
      draft.warn(FormField.CATEGORY, cell, Message.of("wordform.no-category"));
    } else {
      keep(FormField.CATEGORY, chosen, cell);
    }
    remark(FormField.CATEGORY, ticks, cell);
  }

  /** One that stands alone, all others taken out, is chosen without a tick. */
  private static List<String> chosen(Ticks ticks, List<String> names) {
    boolean alone =
        ticks.options().size() == 1 && ticks.boxed().isEmpty() && !Ticks.hasMark(ticks.text());
    return ticks.options().stream()
        .map(Ticks.Option::index)
        .filter(index -> alone || ticks.ticked().contains(index))
        .map(names::get)
        .toList();
  }

  private void keep(FormField field, List<String> chosen, String cell) {
    if (!chosen.isEmpty()) {
      draft.put(field, String.join("\n", chosen), cell);
    }
  }

  /** What else was written among the options is not read, and said so. */
  private void remark(FormField field, Ticks ticks, String cell) {
    if (ticks.unclear() && field != FormField.CATEGORY) {
      draft.warn(field, cell, Message.of("wordform.unclear-tick", shown(ticks.text())));
    }
    String rest =
        ticks
            .rest()
            .codePoints()
            .filter(c -> Character.isLetterOrDigit(c) && c != '类')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    if (!rest.isEmpty()) {
      draft.warn(field, cell, Message.of("wordform.unread-words", draft.label(field), rest));
    }
  }

  private static String shown(String text) {
    return PlainText.clean(text);
  }
}
