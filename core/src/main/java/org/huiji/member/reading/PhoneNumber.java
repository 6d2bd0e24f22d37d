package org.huiji.member.reading;

import java.util.Optional;
import org.huiji.problem.Rule;
import org.huiji.text.Message;

/**
 * A telephone number in the form it is kept: {@code 13800138000}, {@code 023-63897162}, {@code
 * 63897162}, {@code 023-63897162-8008}, {@code 400-850-0827}, {@code 95588}.
 *
 * @param text the number in that form; see {@link #read} for how it is reached
 */
public record PhoneNumber(Kind kind, String text) {

  private static final Rule SERVICE_OF_PERSON = new Rule("phone.service", "联络人的电话应能找到本人");
  private static final Rule AREA_CODE = new Rule("phone.area-code", "固定电话应带区号");

  /** What sort of number. */
  public enum Kind {
    MOBILE,
    /** With or without area code and extension. */
    LANDLINE,
    /** 400 and 800 numbers and the short numbers of banks and offices. */
    SERVICE
  }

  /** Reads what stands in a field or in a text cell: one number or several. */
  public static PhoneReading read(String written) {
    return PhoneReader.read(written);
  }

  /**
   * Reads the digits of a numeric cell, where Excel appends {@code .0} and drops the zero before an
   * area code.
   */
  public static PhoneReading readNumeric(String digits) {
    return PhoneReader.readNumeric(digits);
  }

  /** For public lists: the middle of a mobile is hidden; numbers of an office stay. */
  public String masked() {
    return kind == Kind.MOBILE ? text.substring(0, 3) + "****" + text.substring(7) : text;
  }

  /** A landline without an area code gets this one (for example {@code 023}); others stay. */
  public PhoneNumber withAreaCode(String areaCode) {
    return lacksAreaCode() ? new PhoneNumber(kind, areaCode + "-" + text) : this;
  }

  public boolean lacksAreaCode() {
    return kind == Kind.LANDLINE && !text.startsWith("0");
  }

  /** What is doubtful about the number whoever has it. */
  public Optional<Remark> doubt() {
    return lacksAreaCode()
        ? remark(AREA_CODE, Message.of("phone.area-code", text))
        : Optional.empty();
  }

  /** What is doubtful about it as the number of a person: nobody is reached at a hotline. */
  public Optional<Remark> doubtForPerson() {
    return kind == Kind.SERVICE
        ? remark(SERVICE_OF_PERSON, Message.of("phone.service", text))
        : doubt();
  }

  private static Optional<Remark> remark(Rule rule, Message message) {
    return Optional.of(new Remark(rule, message));
  }

  @Override
  public String toString() {
    return text;
  }
}
