package org.huiji.app.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huiji.app.widget.Days;
import org.huiji.app.widget.Entry;
import org.huiji.member.reading.PhoneNumber;
import org.huiji.member.reading.PhoneReading;
import org.huiji.text.PlainText;
import org.huiji.text.Reading;
import org.huiji.text.Yuan;

/** How the fields of the settings are read. */
final class Fields {

  /** Farther than this the text would leave the sheet. */
  private static final BigDecimal MOST_MM = new BigDecimal(50);

  private Fields() {}

  static Entry<LocalDate> optionalDay() {
    return Entry.optional(Days::read);
  }

  static Entry<String> phone() {
    return Entry.optional(
        text ->
            PhoneNumber.read(text) instanceof PhoneReading.Refused refused
                ? new Reading.Refused<>(refused.reason().message())
                : Reading.of(text));
  }

  /** Yuan with or without thousands separators, into 分. */
  static Entry<Long> fee() {
    return Entry.required(text -> Yuan.parse(Yuan.withoutThousands(PlainText.clean(text))));
  }

  /** Millimetres with at most one decimal, into tenths of a millimetre. */
  static Entry<Integer> millimetres() {
    return Entry.optional(Fields::tenths);
  }

  private static Reading<Integer> tenths(String text) {
    try {
      BigDecimal millimetres = new BigDecimal(PlainText.clean(text));
      return millimetres.abs().compareTo(MOST_MM) > 0
          ? Reading.refused("setting.too-far", text)
          : Reading.of(millimetres.movePointRight(1).intValueExact());
    } catch (ArithmeticException | NumberFormatException _) {
      return Reading.refused("setting.not-millimetres", text);
    }
  }
}
