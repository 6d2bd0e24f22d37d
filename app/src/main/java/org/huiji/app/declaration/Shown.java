package org.huiji.app.declaration;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huiji.declaration.Content;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Honour;
import org.huiji.declaration.round.Category;
import org.huiji.declaration.round.Round;

/** What is kept of a field, as it is shown. */
public final class Shown {

  private static final String SEPARATOR = "、";

  private Shown() {}

  /** Numbers with thousands separators, percentages with their sign, what is ticked in a row. */
  public static String text(FormField field, Answers answers) {
    String kept = answers.text(field);
    if (kept.isEmpty()) {
      return "";
    }
    return switch (field.kind()) {
      case COUNT, WAN, WAN_SIGNED -> number(new BigDecimal(kept));
      case PERCENT -> number(new BigDecimal(kept)) + "%";
      case CHOICE -> String.join(SEPARATOR, answers.chosen(field));
      case HONOURS ->
          Honour.of(answers).stream()
              .map(held -> (held.honour().text() + " " + held.grade()).strip())
              .collect(Collectors.joining(SEPARATOR));
      case NAME, TEXT, LONG_TEXT, CREDIT_CODE, PHONE, EMAIL, MONTH, DAY -> kept;
    };
  }

  /** The category as the round names it; as it is written where the round does not know it. */
  public static String category(Round round, Content content) {
    String written = content.find(FormField.CATEGORY).orElse("");
    return round.category(written).map(Category::name).orElse(written.replace("\n", SEPARATOR));
  }

  /** With thousands separators. */
  public static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
