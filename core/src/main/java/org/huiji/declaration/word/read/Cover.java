package org.huiji.declaration.word.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;
import org.huiji.text.Messages;
import org.huiji.text.PlainText;

/** Reads 封面: its lines each begin with a printed word and a colon. */
final class Cover {

  private static final Map<FormField, String> WORDS = words();

  /** What the annex prints over the lines. */
  private static final Pattern TITLE =
      Pattern.compile("附件\\s*[0-9一]?.{0,2}|申\\s*报\\s*书|[（(].{1,8}批[）)]");

  /** Who made the form, under the lines. */
  private static final Pattern ISSUER =
      Pattern.compile(".*\\s+(?:印\\s*)?制|.*(?:委员会|局|厅)\\s*(?:印\\s*)?制?");

  private static final Pattern DATE =
      Pattern.compile("[0-9〇○零一二三四五六七八九]{4}\\s*[年./-][\\s0-9一二三四五六七八九十*年月日./-]*");

  private final Draft draft;
  private final String list;
  private final String cell = Messages.CHINESE.text("wordform.at-cover");
  private boolean begun;
  private boolean waiting;
  private FormField last = FormField.COVER_UNIT;

  Cover(Draft draft, String list) {
    this.draft = draft;
    this.list = FoldedName.fold(list);
  }

  private static Map<FormField, String> words() {
    var words = new EnumMap<FormField, String>(FormField.class);
    words.put(FormField.COVER_UNIT, "(?:企业|单位|公司)\\s*名\\s*称|申\\s*报\\s*单\\s*位");
    words.put(FormField.COVER_PLATFORM, "平\\s*台\\s*名\\s*称");
    words.put(FormField.LEADER, "(?:项\\s*目\\s*)?负\\s*责\\s*人");
    words.put(FormField.COVER_PHONE, "联\\s*系\\s*电\\s*话|电\\s*话");
    words.put(FormField.COVER_EMAIL, "电\\s*子\\s*邮\\s*[箱件]|邮\\s*箱");
    words.put(FormField.FILLED_ON, "(?:填报|申报|填表)(?:日期|时间)");
    return words;
  }

  /** Reads a line or several. */
  void read(String text) {
    Parts parts = Parts.of(text, WORDS);
    parts.before().lines().map(String::strip).forEach(this::plain);
    parts.answers().forEach(this::answer);
  }

  private void answer(FormField field, String written) {
    if (field == FormField.FILLED_ON) {
      date(written);
      return;
    }
    String answer = written.replaceAll("^[_＿\\s]+|[_＿\\s]+$", "");
    draft.put(field, answer, cell);
    begun = true;
    waiting = answer.isEmpty();
    last = field;
  }

  private void plain(String line) {
    boolean title = !begun && (TITLE.matcher(line).matches() || FoldedName.fold(line).equals(list));
    if (line.isEmpty() || title || ISSUER.matcher(line).matches()) {
      return;
    }
    if (DATE.matcher(line).matches()) {
      date(line);
    } else if (waiting) {
      answer(last, line);
    } else {
      draft.warn(Draft.FORM, cell, Message.of("wordform.unread", PlainText.clean(line)));
    }
  }

  private void date(String line) {
    Days.written(line).ifPresent(day -> draft.put(FormField.FILLED_ON, day, cell));
    draft.asked(FormField.FILLED_ON, cell);
  }
}
