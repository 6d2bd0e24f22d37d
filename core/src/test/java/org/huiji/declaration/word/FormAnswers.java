package org.huiji.declaration.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.huiji.declaration.form.AnswerReader;
import org.huiji.declaration.form.AnswerReading;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Honour;
import org.huiji.declaration.form.Nature;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.Category;

/** Any answers that a form may have, in the form in which they are kept. */
final class FormAnswers {

  private static final String HANZI = "重庆市软件公共服务平台评测开发标准培训投资企业客户成效明显的了在是有为";
  private static final List<String> CATEGORIES =
      BuiltInRounds.secondBatchOf2021().categories().stream().map(Category::name).toList();

  private FormAnswers() {}

  static Arbitrary<Answers> any() {
    List<Arbitrary<Map.Entry<FormField, String>>> fields =
        Arrays.stream(FormField.values())
            .filter(field -> field.section() != FormField.Section.SUMMARY)
            .map(field -> written(field).map(text -> Map.entry(field, kept(field, text))))
            .toList();
    return Combinators.combine(fields)
        .as(
            entries -> {
              Map<FormField, String> values = new EnumMap<>(FormField.class);
              entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
              return new Answers(values);
            });
  }

  private static String kept(FormField field, String written) {
    AnswerReading reading = AnswerReader.read(field, written);
    if (reading.isRefused()) {
      throw new AssertionError(field + " refuses " + written);
    }
    String value = reading.value();
    return value == null ? "" : value;
  }

  private static Arbitrary<String> written(FormField field) {
    Arbitrary<String> text =
        switch (field.kind()) {
          case NAME, TEXT -> words(1, 40);
          case LONG_TEXT -> words(1, 200).list().ofMinSize(1).ofMaxSize(6).map(FormAnswers::joined);
          case CREDIT_CODE -> Arbitraries.of("91500199MAC0108487", "91500199MAC010928T");
          case PHONE -> Arbitraries.of("023-63651392", "19900059515", "023-63651392-8008");
          case EMAIL -> Arbitraries.of("contact7000@example.com", "a.b-c@mail.example.com.cn");
          case MONTH -> Arbitraries.of("2011年2月", "2015.10", "2019-07", "2020年3月8日");
          case DAY -> Arbitraries.of("2022年2月10日", "2022-11-01", "2022.1.31");
          case COUNT -> Arbitraries.integers().between(0, 99_999).map(String::valueOf);
          case WAN -> Arbitraries.of("0", "3000", "1366.5", "0.25", "123456.789");
          case WAN_SIGNED -> Arbitraries.of("0", "-120.5", "6871", "4294.75");
          case PERCENT -> Arbitraries.of("0", "45.3", "100", "50.44");
          case CHOICE -> choice(field);
          case HONOURS -> honours();
        };
    return Arbitraries.oneOf(text, text, text, Arbitraries.just(""));
  }

  private static Arbitrary<String> choice(FormField field) {
    return field == FormField.CATEGORY
        ? Arbitraries.of(CATEGORIES)
        : Arbitraries.of(Nature.ALL).set().ofMinSize(1).ofMaxSize(2).map(FormAnswers::natures);
  }

  private static String natures(Set<String> chosen) {
    return Nature.ALL.stream().filter(chosen::contains).collect(Collectors.joining("\n"));
  }

  private static Arbitrary<String> honours() {
    Arbitrary<String> grades = Arbitraries.of("", "三", "5", "AAA", "二");
    Arbitrary<String> others = words(1, 30);
    Arbitrary<List<Boolean>> held =
        Arbitraries.of(true, false).list().ofSize(Honour.values().length);
    return Combinators.combine(held, grades.list().ofSize(Honour.values().length), others)
        .as(FormAnswers::honours);
  }

  private static String honours(List<Boolean> held, List<String> grades, String other) {
    List<String> lines = new ArrayList<>();
    for (Honour honour : Honour.values()) {
      int at = lines.size() % grades.size();
      String grade = honour == Honour.OTHER ? other : honour.isGraded() ? grades.get(at) : "";
      if (held.get(List.of(Honour.values()).indexOf(honour))) {
        lines.add(new Honour.Held(honour, grade).kept());
      }
    }
    return String.join("\n", lines);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  /** Text as people write it, beginning with a Chinese character. */
  private static Arbitrary<String> words(int least, int most) {
    StringArbitrary first = Arbitraries.strings().withChars(HANZI).ofLength(1);
    StringArbitrary rest =
        Arbitraries.strings()
            .withChars(HANZI)
            .withChars("，。、；（）“”《》%/+&<>\"'")
            .withCharRange('0', '9')
            .withCharRange('A', 'F')
            .ofMinLength(least - 1)
            .ofMaxLength(most);
    return Combinators.combine(first, rest).as((one, other) -> one + other);
  }
}
