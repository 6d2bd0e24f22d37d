package org.huiji.declaration.summary;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.FormField;
import org.huiji.text.Message;
import org.huiji.text.PlainText;

/** Reads 联系人及手机: a name and a number in one cell, in either order, whatever stands between. */
final class ContactCell {

  private static final Pattern NUMBER =
      Pattern.compile("[+＋]?[0-9０-９][0-9０-９\\-—–－ ()（）转]{3,}[0-9０-９]");
  private static final Pattern LABEL =
      Pattern.compile("(?:联系人|姓名|手机号码|手机号|手机|移动电话|联系电话|联系方式|办公电话|电话)\\s*[:：]");
  private static final Pattern BETWEEN = Pattern.compile("[\\s、,，/／;；:：()（）|]+");

  /** 孔 然: a blank that only makes a short name as wide as a long one. */
  private static final Pattern SPREAD = Pattern.compile("(\\p{IsHan})[ \\u3000]+(\\p{IsHan})");

  private ContactCell() {}

  static void read(String written, CellAnswers answers) {
    if (PlainText.isBlankWord(written)) {
      return;
    }
    String text = LABEL.matcher(written).replaceAll("\n");
    var numbers = new ArrayList<String>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(number.group());
    }
    String rest = NUMBER.matcher(text).replaceAll("\n").strip();
    answers.read(FormField.CONTACT_NAME, name(rest));
    answers.read(FormField.CONTACT_MOBILE, String.join("；", numbers));
    if (numbers.isEmpty()) {
      answers.warn(
          FormField.CONTACT_MOBILE, Message.of("summary.no-mobile", PlainText.clean(written)));
    }
    if (!answers.has(FormField.CONTACT_NAME)) {
      answers.warn(
          FormField.CONTACT_NAME, Message.of("summary.no-contact", PlainText.clean(written)));
    }
  }

  private static String name(String rest) {
    Matcher spread = SPREAD.matcher(rest);
    String closed = spread.matches() ? spread.group(1) + spread.group(2) : rest;
    return BETWEEN.matcher(closed).replaceAll(" ").strip().replace(" ", "、");
  }
}
