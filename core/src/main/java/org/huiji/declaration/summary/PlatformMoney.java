package org.huiji.declaration.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Reads 平台投资, in 万元, which the annex wants as {@code 总投资：xxxx 已投资：xxxx}. */
final class PlatformMoney {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<total>总投资|投资总|计划投资|总投入|预计投资|拟投资)|(?<spent>已投资|已完成投资|已投入|已完成|实际投资|累计投资|已投))"
              + "(?:额度?|金额)?\\s*(?:[（(]\\s*万元?\\s*[)）])?\\s*[:：为]?");
  private static final Pattern EDGES = Pattern.compile("^[\\s,，;；、/。]+|[\\s,，;；、/。]+$");
  private static final Pattern BETWEEN = Pattern.compile("[\\n/／;；、]+");

  private PlatformMoney() {}

  static void read(String written, CellAnswers answers) {
    Matcher label = LABEL.matcher(written);
    if (!label.find()) {
      unlabelled(written, answers);
      return;
    }
    do {
      FormField field = label.group("total") == null ? FormField.INVESTED : FormField.INVESTMENT;
      int from = label.end();
      String amount = bare(written.substring(from, next(written, from)));
      if (answers.has(field)) {
        answers.refuse(field, Message.of("summary.money-twice", PlainText.clean(written)));
      } else {
        answers.read(field, amount);
      }
    } while (label.find());
    if (answers.problems().isEmpty()
        && answers.has(FormField.INVESTMENT) != answers.has(FormField.INVESTED)) {
      FormField missing =
          answers.has(FormField.INVESTED) ? FormField.INVESTMENT : FormField.INVESTED;
      answers.warn(missing, Message.of("summary.money-missing", PlainText.clean(written)));
    }
  }

  private static int next(String written, int from) {
    Matcher label = LABEL.matcher(written);
    return label.find(from) ? label.start() : written.length();
  }

  /** Two amounts without a word are taken in the annex's order; one alone may be either. */
  private static void unlabelled(String written, CellAnswers answers) {
    String text = bare(written);
    if (PlainText.isBlankWord(text)) {
      return;
    }
    List<String> amounts =
        BETWEEN
            .splitAsStream(text)
            .map(PlatformMoney::bare)
            .filter(part -> !part.isEmpty())
            .toList();
    if (amounts.size() != 2) {
      answers.refuse(FormField.INVESTMENT, Message.of("summary.money", PlainText.clean(written)));
      return;
    }
    answers.read(FormField.INVESTMENT, amounts.getFirst());
    answers.read(FormField.INVESTED, amounts.getLast());
    if (answers.problems().isEmpty()) {
      answers.warn(
          FormField.INVESTMENT,
          Message.of("summary.money-order", amounts.getFirst(), amounts.getLast()));
    }
  }

  private static String bare(String text) {
    return EDGES.matcher(text).replaceAll("");
  }
}
