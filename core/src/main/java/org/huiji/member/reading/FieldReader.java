package org.huiji.member.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.member.MemberField;
import org.huiji.member.district.District;
import org.huiji.member.district.DistrictNames;
import org.huiji.member.district.Districts;
import org.huiji.problem.Problem;
import org.huiji.problem.Rule;
import org.huiji.rulebook.Rulebook;
import org.huiji.rulebook.office.Office;
import org.huiji.rulebook.office.OfficeMatch;
import org.huiji.rulebook.office.Offices;
import org.huiji.text.Message;
import org.huiji.text.PartialDate;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;

/**
 * Reads what a clerk wrote for a field, in a form or a cell, into the form in which it is kept. One
 * reader for both, so that a list and the screen judge alike.
 */
public final class FieldReader {

  private static final Rule TEXT = new Rule("text.length", "名册");
  private static final Rule DATE = new Rule("date.form", "名册");
  private static final Rule FUTURE = new Rule("joined.future", "名册：入会日期");
  private static final Rule DISTRICT = new Rule("district.known", "重庆市行政区划（2025-11-06 调整）");
  private static final Rule CAPITAL = new Rule("capital.form", "名册");
  private static final Rule EMAIL = new Rule("email.form", "名册");

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_SCOPE = 4000;
  private static final Pattern CAPITAL_TEXT =
      Pattern.compile("(?:人民币)?([0-9]{1,12}(?:\\.[0-9]{1,6})?)(?:万元?)?(?:人民币)?(?:整)?");

  private final Offices offices;
  private final DistrictNames districts;
  private final LocalDate date;
  private final LocalDate today;

  /**
   * @param date whose districts count
   * @param today after which nobody can have joined
   */
  public FieldReader(Rulebook rulebook, LocalDate date, LocalDate today) {
    this.offices = Offices.of(rulebook.offices());
    this.districts = Districts.knownTo(rulebook.id()).named(date);
    this.date = date;
    this.today = today;
  }

  /**
   * Reads a field.
   *
   * @param numeric whether a spreadsheet held it as a number
   */
  public FieldReading read(MemberField field, String written, boolean numeric) {
    String text = PlainText.clean(written);
    if (text.isEmpty() || PlainText.isBlankWord(text)) {
      return FieldReading.absent();
    }
    int longest = longest(field);
    if (text.codePointCount(0, text.length()) > longest) {
      return refused(field, TEXT, Message.of("field.too-long", text.length(), longest));
    }
    return switch (field) {
      case CREDIT_CODE -> creditCode(written);
      case JOINED -> joined(text, numeric);
      case DISTRICT -> district(text);
      case OFFICES -> offices(text);
      case REGISTERED_CAPITAL -> capital(text);
      default ->
          field
              .part()
              .map(part -> ofPerson(field, part, text, numeric))
              .orElseGet(() -> FieldReading.of(text));
    };
  }

  /**
   * The code as it is written, where only its check character is wrong: the clerk may confirm it
   * against the licence, and her reason is kept.
   */
  public Optional<String> overridableCode(String written) {
    return UnifiedCreditCode.read(written) instanceof CodeReading.Invalid invalid
        ? invalid.overridable().map(UnifiedCreditCode::text)
        : Optional.empty();
  }

  private FieldReading ofPerson(
      MemberField field, MemberField.Part part, String text, boolean numeric) {
    return switch (part) {
      case MOBILE, PHONE -> phone(field, text, numeric);
      case EMAIL -> email(field, text);
      case NAME, POST -> FieldReading.of(text);
    };
  }

  private static FieldReading creditCode(String written) {
    String field = MemberField.CREDIT_CODE.key();
    return switch (UnifiedCreditCode.read(written)) {
      case CodeReading.Absent _ -> FieldReading.absent();
      case CodeReading.Valid(UnifiedCreditCode code, List<Remark> warnings) ->
          new FieldReading(
              code.text(), warnings.stream().map(remark -> remark.warning(field)).toList());
      case CodeReading.Invalid invalid -> FieldReading.refused(invalid.reason().error(field));
    };
  }

  private static FieldReading phone(MemberField field, String text, boolean numeric) {
    PhoneReading reading = numeric ? PhoneNumber.readNumeric(text) : PhoneNumber.read(text);
    return switch (reading) {
      case PhoneReading.Absent _ -> FieldReading.absent();
      case PhoneReading.Refused(Remark reason) -> FieldReading.refused(reason.error(field.key()));
      case PhoneReading.Numbers numbers ->
          new FieldReading(
              numbers.text(),
              numbers.warnings().stream().map(remark -> remark.warning(field.key())).toList());
    };
  }

  private static FieldReading email(MemberField field, String text) {
    return switch (EmailAddress.read(text)) {
      case Reading.Understood<EmailAddress>(EmailAddress address) ->
          FieldReading.of(address.text());
      case Reading.Refused<EmailAddress>(Message reason) -> refused(field, EMAIL, reason);
    };
  }

  private FieldReading joined(String text, boolean numeric) {
    FieldReading read = date(MemberField.JOINED, text, numeric);
    boolean future =
        Optional.ofNullable(read.value())
            .flatMap(iso -> PartialDate.parse(iso).value())
            .filter(joined -> joined.earliest().isAfter(today))
            .isPresent();
    return future
        ? refused(MemberField.JOINED, FUTURE, Message.of("field.joined-future", text, today))
        : read;
  }

  private static FieldReading date(MemberField field, String text, boolean numeric) {
    if (PartialDate.isNoDate(text)) {
      return FieldReading.absent();
    }
    return switch (numeric ? PartialDate.parseNumber(text) : PartialDate.parse(text)) {
      case Reading.Understood<PartialDate>(PartialDate date) -> FieldReading.of(date.iso());
      case Reading.Refused<PartialDate>(Message reason) -> refused(field, DATE, reason);
    };
  }

  /** The district's full name where it is known; any other text stays as it is, with a warning. */
  private FieldReading district(String text) {
    if (districts.isEmpty()) {
      return FieldReading.of(text);
    }
    return districts
        .find(text)
        .map(district -> FieldReading.of(district.name()))
        .orElseGet(
            () ->
                new FieldReading(
                    text,
                    List.of(
                        Problem.warning(
                            MemberField.DISTRICT.key(),
                            DISTRICT,
                            Message.of("field.district-unknown", text, date)))));
  }

  /** The district an address lies in, as far as the address says so itself. */
  public Optional<String> districtIn(String address) {
    return districts.inAddress(address).map(District::name);
  }

  private static FieldReading capital(String text) {
    Matcher matcher = CAPITAL_TEXT.matcher(text.replaceAll("[,，\\s]", ""));
    if (!matcher.matches()) {
      return refused(MemberField.REGISTERED_CAPITAL, CAPITAL, Message.of("field.capital", text));
    }
    return FieldReading.of(new BigDecimal(matcher.group(1)).stripTrailingZeros().toPlainString());
  }

  private FieldReading offices(String text) {
    return switch (offices.match(text)) {
      case OfficeMatch.Recognised recognised ->
          new FieldReading(ids(recognised), crossNamed(recognised));
      case OfficeMatch.Unknown unknown -> FieldReading.refused(unknown(unknown));
    };
  }

  /** Ids of the offices; plain membership, which is no office, is written as its own id. */
  private static String ids(OfficeMatch.Recognised recognised) {
    return recognised.isPlain()
        ? Office.MEMBER
        : recognised.offices().stream()
            .filter(office -> !office.isPlain())
            .map(Office::id)
            .collect(Collectors.joining(","));
  }

  private static List<Problem> crossNamed(OfficeMatch.Recognised recognised) {
    return recognised.crossNamed().stream()
        .map(
            word ->
                Problem.warning(
                    MemberField.OFFICES.key(),
                    new Rule("office.cross-named", recognised.offices().getFirst().article()),
                    Message.of(
                        "field.office-cross-named", word, recognised.offices().getFirst().name())))
        .toList();
  }

  private static Problem unknown(OfficeMatch.Unknown unknown) {
    Office suggestion = unknown.suggestion();
    Message message =
        suggestion == null
            ? Message.of("field.office-unknown", unknown.text())
            : Message.of("field.office-unknown-meant", unknown.text(), suggestion.name());
    return Problem.error(
        MemberField.OFFICES.key(),
        new Rule("office.unknown", suggestion == null ? "规则手册" : suggestion.article()),
        message);
  }

  private static FieldReading refused(MemberField field, Rule rule, Message message) {
    return FieldReading.refused(Problem.error(field.key(), rule, message));
  }

  private static int longest(MemberField field) {
    return switch (field) {
      case NAME, DISTRICT, UNIT_KIND -> LONGEST_NAME;
      case BUSINESS_SCOPE -> LONGEST_SCOPE;
      default -> field.isPersonal() ? LONGEST_NAME : LONGEST_TEXT;
    };
  }
}
