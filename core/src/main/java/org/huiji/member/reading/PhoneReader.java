package org.huiji.member.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;

/** Reads a field of telephone numbers; see {@link PhoneNumber#read}. */
final class PhoneReader {

  private static final Rule FORM = new Rule("phone.form", "电信网编号计划");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[/\\\\、;；,，|或]\\s*");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern NUMERIC = Pattern.compile("([0-9]+)[.]0*");
  private static final Pattern LOST_ZERO = Pattern.compile("[2-9][0-9]{8,10}");

  private PhoneReader() {}

  static PhoneReading read(String written) {
    String text = PlainText.clean(written);
    if (PlainText.isBlankWord(text)) {
      return new PhoneReading.Absent();
    }
    PhoneReading whole = numbers(List.of(text));
    if (whole instanceof PhoneReading.Refused && SEPARATOR.matcher(text).find()) {
      return numbers(parts(text, SEPARATOR));
    }
    if (whole instanceof PhoneReading.Refused && text.indexOf(' ') > 0) {
      PhoneReading apart = numbers(parts(text, SPACE));
      return apart instanceof PhoneReading.Refused ? whole : apart;
    }
    return whole;
  }

  static PhoneReading readNumeric(String digits) {
    String text = PlainText.clean(digits);
    Matcher number = NUMERIC.matcher(text);
    String whole = number.matches() ? number.group(1) : text;
    if (LOST_ZERO.matcher(whole).matches()
        && SingleNumber.read("0" + whole) instanceof Reading.Understood<PhoneNumber>(var found)) {
      Remark restored = new Remark(FORM, Message.of("phone.zero-restored", whole, found));
      return new PhoneReading.Numbers(List.of(found), List.of(restored));
    }
    return read(whole);
  }

  private static List<String> parts(String text, Pattern separator) {
    return separator.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
  }

  private static PhoneReading numbers(List<String> texts) {
    List<PhoneNumber> numbers = new ArrayList<>();
    for (String text : texts) {
      switch (SingleNumber.read(text)) {
        case Reading.Understood<PhoneNumber>(PhoneNumber number) -> numbers.add(number);
        case Reading.Refused<PhoneNumber>(Message reason) -> {
          return new PhoneReading.Refused(new Remark(FORM, reason));
        }
      }
    }
    List<Remark> doubts = numbers.stream().flatMap(number -> number.doubt().stream()).toList();
    return new PhoneReading.Numbers(numbers.stream().distinct().toList(), doubts);
  }
}
