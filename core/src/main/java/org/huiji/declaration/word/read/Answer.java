package org.huiji.declaration.word.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Takes what stands behind a label, where need be parted into several answers. */
final class Answer {

  private static final Pattern ENDING = Pattern.compile("[\\s，,；;。、]+$");
  private static final Pattern PLACEHOLDER = Pattern.compile("[xX×*＊_＿]+(?:\\s*万元)?");
  private static final Pattern WEB =
      Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[\\w.-]+\\.(?:com|cn|net|org)\\S*");
  private static final Pattern SEAL =
      Pattern.compile("[（(]?\\s*(?:单位)?[公盖]\\s*章\\s*[）)]?\\s*[:：]?");
  private static final Map<FormField, String> MONEY = money();
  private static final Map<FormField, String> WHERE = where();

  private final Draft draft;
  private final ChoiceReader choices;
  private final HonourReader honours;
  private final PlatformDates dates;

  Answer(Draft draft, ChoiceReader choices) {
    this.draft = draft;
    this.choices = choices;
    this.honours = new HonourReader(draft);
    this.dates = new PlatformDates(draft);
  }

  private static Map<FormField, String> money() {
    var words = new EnumMap<FormField, String>(FormField.class);
    words.put(FormField.INVESTMENT, "总\\s*投\\s*资额?");
    words.put(FormField.INVESTED, "已(?:完成)?\\s*投\\s*资额?");
    return words;
  }

  private static Map<FormField, String> where() {
    var words = new EnumMap<FormField, String>(FormField.class);
    words.put(FormField.PLATFORM_ADDRESS, "(?:平台)?地\\s*址");
    words.put(FormField.PLATFORM_WEBSITE, "(?:平台)?网\\s*[址站]");
    words.put(FormField.PLATFORM_ACCOUNT, "(?:微信)?公众号(?:名称)?");
    return words;
  }

  void take(Label label, String answer, String cell) {
    switch (label) {
      case NATURE -> choices.nature(answer, cell);
      case CATEGORY -> choices.category(answer, cell);
      case HONOURS -> honours.read(answer, cell);
      case BUILT -> dates.read(answer, cell);
      case MONEY -> money(answer, cell);
      case WHERE -> where(answer, cell);
      case OPINION -> opinion(answer, cell);
      case REGISTERED_ON, IN_USE -> month(label.field().orElseThrow(), answer, cell);
      default -> draft.put(label.field().orElseThrow(), answer, cell);
    }
  }

  private void month(FormField field, String answer, String cell) {
    boolean blank = answer.replaceAll("[\\s_*＊年月日]", "").isEmpty();
    draft.put(field, blank ? "" : answer, cell);
  }

  private void money(String answer, String cell) {
    MONEY.keySet().forEach(field -> draft.asked(field, cell));
    Parts parts = Parts.of(answer, MONEY);
    parts.answers().forEach((field, text) -> draft.put(field, amount(text), cell));
    if (!amount(parts.before()).isEmpty()) {
      draft.refuse(
          FormField.INVESTMENT,
          cell,
          Message.of("wordform.money-unclear", PlainText.clean(parts.before())));
    }
  }

  private static String amount(String text) {
    String bare = ENDING.matcher(text).replaceFirst("").strip();
    return PLACEHOLDER.matcher(bare).matches() || bare.equals("万元") ? "" : bare;
  }

  /** What stands there without a word before it is a web address if it looks like one. */
  private void where(String answer, String cell) {
    WHERE.keySet().forEach(field -> draft.asked(field, cell));
    Parts parts = Parts.of(answer, WHERE);
    parts.answers().forEach((field, text) -> draft.put(field, text, cell));
    String before = parts.before();
    if (before.isEmpty()) {
      return;
    }
    if (WEB.matcher(before).matches()) {
      draft.put(FormField.PLATFORM_WEBSITE, before, cell);
    } else {
      draft.put(FormField.PLATFORM_ADDRESS, before, cell);
      draft.warn(
          FormField.PLATFORM_ADDRESS,
          cell,
          Message.of("wordform.taken-as-address", PlainText.clean(before)));
    }
  }

  /** The seal's place and the empty date are printed. */
  private void opinion(String answer, String cell) {
    StringBuilder opinion = new StringBuilder();
    for (String line : SEAL.matcher(answer).replaceAll("\n").lines().toList()) {
      boolean printed = line.replaceAll("[\\s_*＊年月日]", "").isEmpty();
      opinion.append(printed ? "" : line.strip() + "\n");
    }
    draft.put(FormField.OPINION, opinion.toString(), cell);
  }
}
