package org.huiji.declaration.word.read;

import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;

/** The company's commitment, of which only the day is an answer. */
final class Commitment {

  private static final Pattern WORDS = Pattern.compile("本企业承诺|法人代表签字|法定代表人签字");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?s)^.*(?:单位)?[公盖]章\\s*[)）]?\\s*[:：]?|^.*(?:签字|签名)\\s*[:：]");

  private final Draft draft;

  Commitment(Draft draft) {
    this.draft = draft;
  }

  static boolean isPartOf(String text) {
    return WORDS.matcher(text).find();
  }

  /** What stands behind the place for the seal is the day. */
  void read(String text, String cell) {
    draft.asked(FormField.COMMITTED_ON, cell);
    if (SIGNATURE.matcher(text).find()) {
      String behind = SIGNATURE.matcher(text).replaceFirst("");
      Days.written(behind).ifPresent(day -> draft.put(FormField.COMMITTED_ON, day, cell));
    }
  }
}
