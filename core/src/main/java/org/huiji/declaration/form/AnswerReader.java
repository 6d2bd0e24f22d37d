package org.huiji.declaration.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.member.reading.CodeReading;
import org.huiji.member.reading.EmailAddress;
import org.huiji.member.reading.PhoneNumber;
import org.huiji.member.reading.PhoneReading;
import org.huiji.member.reading.Remark;
import org.huiji.member.reading.UnifiedCreditCode;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;

/**
 * Reads what a company or a district wrote into a field, in a Word form, a cell or on screen, into
 * the form in which it is kept. A unit written behind a number is taken away; 元 or 亿元 where 万元 is
 * asked is refused, never converted.
 */
public final class AnswerReader {

  private static final Pattern NUMBER =
      Pattern.compile("(?:约|共)?([-−－]?[0-9][0-9,，]*(?:\\.[0-9]+)?)\\s*(\\D*)");
  private static final Pattern COUNT_UNIT = Pattern.compile("[人名个件家项次位]?(?:（[^）]*）)?");
  private static final Pattern WAN_UNIT = Pattern.compile("(?:万元?)?(?:人民币)?(?:整)?");
  private static final int LONGEST = 20_000;
  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 6;

  private AnswerReader() {}

  /** Reads a field. */
  public static AnswerReading read(FormField field, String written) {
    String text =
        switch (field.kind()) {
          case LONG_TEXT -> lines(written);
          case CHOICE, HONOURS -> written.strip();
          default -> PlainText.clean(written);
        };
    if (text.isEmpty() || PlainText.isBlankWord(text)) {
      return AnswerReading.absent();
    }
    if (text.length() > LONGEST) {
      return refused(field, Message.of("form.too-long", text.length(), LONGEST));
    }
    return switch (field.kind()) {
      case NAME, TEXT, LONG_TEXT, CHOICE, HONOURS -> AnswerReading.of(text);
      case CREDIT_CODE -> creditCode(field, text);
      case PHONE -> phone(field, text);
      case EMAIL -> email(field, text);
      case MONTH, DAY -> date(field, text);
      case COUNT -> count(field, text);
      case WAN -> wan(field, text, false);
      case WAN_SIGNED -> wan(field, text, true);
      case PERCENT -> percent(field, text);
    };
  }

  /** Each line cleaned, empty ones left out. */
  private static String lines(String written) {
    return written
        .lines()
        .map(PlainText::clean)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static AnswerReading creditCode(FormField field, String text) {
    return switch (UnifiedCreditCode.read(text)) {
      case CodeReading.Absent _ -> AnswerReading.absent();
      case CodeReading.Valid(UnifiedCreditCode code, List<Remark> warnings) ->
          new AnswerReading(
              code.text(), warnings.stream().map(one -> one.warning(field.key())).toList());
      case CodeReading.Invalid invalid ->
          AnswerReading.refused(invalid.reason().error(field.key()));
    };
  }

  private static AnswerReading phone(FormField field, String text) {
    return switch (PhoneNumber.read(text)) {
      case PhoneReading.Absent _ -> AnswerReading.absent();
      case PhoneReading.Refused(Remark reason) -> AnswerReading.refused(reason.error(field.key()));
      case PhoneReading.Numbers numbers ->
          new AnswerReading(
              numbers.text(),
              numbers.warnings().stream().map(one -> one.warning(field.key())).toList());
    };
  }

  private static AnswerReading email(FormField field, String text) {
    return switch (EmailAddress.read(text)) {
      case Reading.Understood<EmailAddress>(EmailAddress address) ->
          AnswerReading.of(address.text());
      case Reading.Refused<EmailAddress>(Message reason) -> refused(field, reason);
    };
  }

  private static AnswerReading date(FormField field, String text) {
    if (PartialDate.isNoDate(text)) {
      return AnswerReading.absent();
    }
    return switch (PartialDate.parse(text)) {
      case Reading.Refused<PartialDate>(Message reason) -> refused(field, reason);
      case Reading.Understood<PartialDate>(PartialDate date) ->
          date.month() == null
              ? refused(field, Message.of("form.no-month", text))
              : AnswerReading.of(date.iso());
    };
  }

  private static AnswerReading count(FormField field, String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.matches() || !COUNT_UNIT.matcher(found.group(2)).matches()) {
      return refused(field, Message.of("form.no-number", text));
    }
    BigDecimal number = number(found.group(1));
    if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || isHuge(number)) {
      return refused(field, Message.of("form.no-count", text));
    }
    return AnswerReading.of(number.toBigInteger().toString());
  }

  private static AnswerReading wan(FormField field, String text, boolean signed) {
    Matcher found = NUMBER.matcher(text);
    if (!found.matches()) {
      return refused(field, Message.of("form.no-number", text));
    }
    if (!WAN_UNIT.matcher(found.group(2)).matches()) {
      return refused(field, Message.of("form.not-wan", text));
    }
    BigDecimal number = number(found.group(1)).stripTrailingZeros();
    if (number.signum() < 0 && !signed) {
      return refused(field, Message.of("form.negative", text));
    }
    if (number.scale() > MOST_DECIMALS || isHuge(number)) {
      return refused(field, Message.of("form.no-amount", text));
    }
    return AnswerReading.of(number.toPlainString());
  }

  private static AnswerReading percent(FormField field, String text) {
    String bare = text.replace("%", "").replace("％", "").strip();
    Matcher found = NUMBER.matcher(bare);
    if (!found.matches() || !found.group(2).isEmpty()) {
      return bare.isEmpty()
          ? AnswerReading.absent()
          : refused(field, Message.of("form.no-percent", text));
    }
    return AnswerReading.of(number(found.group(1)).stripTrailingZeros().toPlainString());
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(
        digits.replace(",", "").replace("，", "").replace('−', '-').replace('－', '-'));
  }

  private static boolean isHuge(BigDecimal number) {
    return number.precision() - number.scale() > MOST_DIGITS;
  }

  private static AnswerReading refused(FormField field, Message message) {
    Rule rule = new Rule("form.field", field.section().article());
    return AnswerReading.refused(Problem.error(field.key(), rule, message));
  }
}
