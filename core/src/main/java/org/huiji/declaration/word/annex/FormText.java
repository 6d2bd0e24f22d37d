package org.huiji.declaration.word.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.form.Nature;
import org.huiji.text.ChineseDate;
import org.huiji.text.PartialDate;

/** What stands in each place of the form, line by line, with ☑ and □ before what may be ticked. */
public final class FormText {

  private static final String NO_MONTH = "*年*月";
  private static final String NO_DAY = "    年    月    日";

  private final Annex annex;
  private final AnnexWords words;
  private final Answers answers;

  public FormText(Annex annex, AnnexWords words, Answers answers) {
    this.annex = annex;
    this.words = words;
    this.answers = answers;
  }

  /** The lines of a place; one empty line where nothing is to be printed. */
  public List<String> lines(String place) {
    return switch (place) {
      case "built" -> built();
      case "category" -> category();
      case "money" -> money();
      case "where" -> where();
      case "commitment" -> commitment();
      case "opinion" -> opinion();
      default -> field(FormField.of(place).orElseThrow(), place);
    };
  }

  /** The day of the cover, or room for it after the year. */
  public String filledOn() {
    return day(FormField.FILLED_ON).orElse(words.filingYear() + "年  月  日");
  }

  private List<String> field(FormField field, String place) {
    return switch (field.kind()) {
      case CHOICE -> List.of(nature());
      case HONOURS -> new TickedHonours(annex.honours()).lines(answers);
      case MONTH, DAY -> List.of(day(field).orElse(""));
      case PERCENT -> List.of(answers.text(field) + "%");
      default -> answers.find(field).map(text -> text.lines().toList()).orElse(hint(place));
    };
  }

  /** A form that was filled in leaves empty what was left empty. */
  private List<String> hint(String place) {
    List<String> hint = answers.isEmpty() ? words.hint(place) : List.of();
    return hint.isEmpty() ? List.of("") : hint;
  }

  private Optional<String> day(FormField field) {
    return answers.date(field).map(ChineseDate::arabic);
  }

  private List<String> built() {
    Stream<FormField> fields =
        Stream.of(FormField.BUILT_FROM, FormField.BUILT_UNTIL, FormField.IN_USE_SINCE);
    if (!answers.isEmpty() && fields.noneMatch(field -> answers.find(field).isPresent())) {
      return List.of("");
    }
    return List.of(
        month(FormField.BUILT_FROM) + "—" + month(FormField.BUILT_UNTIL) + "；",
        month(FormField.IN_USE_SINCE) + "。");
  }

  private String month(FormField field) {
    return day(field).orElse(NO_MONTH);
  }

  private String nature() {
    List<String> chosen = answers.chosen(FormField.NATURE);
    List<String> boxes =
        Nature.ALL.stream().map(one -> (chosen.contains(one) ? "☑" : "□") + one).toList();
    return String.join("/", boxes);
  }

  private List<String> category() {
    List<String> lines = new ArrayList<>();
    for (String line : words.categories()) {
      String ticked = line;
      for (String chosen : answers.chosen(FormField.CATEGORY)) {
        ticked = ticked.replace("□" + chosen, "☑" + chosen);
      }
      lines.add(ticked);
    }
    lines.add(annex.categoryNote());
    return lines;
  }

  private List<String> money() {
    return List.of(
        annex.investment()
            + padded(FormField.INVESTMENT)
            + annex.invested()
            + padded(FormField.INVESTED).stripTrailing());
  }

  private String padded(FormField field) {
    return answers.find(field).map(text -> text + "  ").orElse("       ");
  }

  private List<String> where() {
    return List.of(
        annex.address() + answers.text(FormField.PLATFORM_ADDRESS),
        annex.website() + answers.text(FormField.PLATFORM_WEBSITE),
        annex.account() + answers.text(FormField.PLATFORM_ACCOUNT));
  }

  private List<String> commitment() {
    List<String> lines = new ArrayList<>(annex.commitment().stream().map(words::of).toList());
    lines.add(annex.signature());
    lines.add(day(FormField.COMMITTED_ON).orElse(NO_DAY));
    return lines;
  }

  /** What the bureau wrote stands over its seal, its date under it. */
  private List<String> opinion() {
    List<String> lines = new ArrayList<>(answers.text(FormField.OPINION).lines().toList());
    boolean dated = !lines.isEmpty() && isDay(lines.getLast());
    String date = dated ? lines.removeLast() : NO_DAY;
    lines.add(annex.seal());
    lines.add(date);
    return lines;
  }

  private static boolean isDay(String line) {
    return PartialDate.parse(line).value().filter(date -> date.day() != null).isPresent();
  }
}
