package org.huiji.app.cli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.problem.Refusal;
import org.huiji.table.CellRef;
import org.huiji.table.head.FieldSpec;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadChoice;
import org.huiji.table.head.HeadColumn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Pointing at the sheet, the head and the columns of a table, where they are not known. */
public final class Pointing {

  private static final Pattern ROWS = Pattern.compile("([0-9]{1,7})(?:[-至~]([0-9]{1,7}))?");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");
  private static final Pattern NOTE = Pattern.compile("[(（].*[)）]");
  private static final String NONE = "-";

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.point-sheet")
  private @Nullable String sheet;

  @Option(names = "--head", paramLabel = "ROW[-ROW]", descriptionKey = "cli.point-head")
  private @Nullable String rows;

  @Option(names = "--column", paramLabel = "FIELD=COLUMN", descriptionKey = "cli.point-column")
  private List<String> columns = new ArrayList<>();

  /**
   * What columns may hold.
   *
   * @param label what a field is called, by its key
   */
  public record Fields(List<FieldSpec> specs, UnaryOperator<String> label) {}

  /**
   * The head that is pointed at.
   *
   * @param likeliest what is taken when nothing is said; may refuse
   * @throws Refusal when there is no such sheet, row, field or column
   */
  public Head head(HeadChoice file, Fields fields, Supplier<Head> likeliest) {
    Head head = rows == null && sheet == null ? unsaid(file, likeliest) : said(file);
    for (String column : columns) {
      head = with(head, column, fields);
    }
    return head;
  }

  /** Who says which columns there are goes by the head that looks most like one. */
  private Head unsaid(HeadChoice file, Supplier<Head> likeliest) {
    return columns.isEmpty() || file.heads().isEmpty() ? likeliest.get() : file.heads().getFirst();
  }

  private Head said(HeadChoice file) {
    String name = sheet == null ? file.likeliest().sheet() : sheet;
    if (rows == null) {
      return file.of(name);
    }
    Matcher said = ROWS.matcher(rows);
    if (!said.matches()) {
      throw Refusal.of("cli.no-rows", rows);
    }
    int first = Integer.parseInt(said.group(1));
    int last = said.group(2) == null ? first : Integer.parseInt(said.group(2));
    if (first < 1 || last < first || last > first + 1) {
      throw Refusal.of("cli.no-rows", rows);
    }
    return file.at(name, first, last);
  }

  private static Head with(Head head, String said, Fields fields) {
    int at = said.indexOf('=');
    if (at < 1) {
      throw Refusal.of("cli.no-pointing", said);
    }
    String key = key(said.substring(0, at).strip(), fields);
    String column = said.substring(at + 1).strip();
    return column.equals(NONE) ? head.without(key) : head.with(key, column(head, column));
  }

  /** By its key, its name or anything that is written over such columns. */
  private static String key(String said, Fields fields) {
    List<Function<FieldSpec, List<String>>> names =
        List.of(field -> List.of(field.key()), field -> names(fields, field), FieldSpec::synonyms);
    for (Function<FieldSpec, List<String>> name : names) {
      Optional<String> found =
          fields.specs().stream()
              .filter(field -> name.apply(field).stream().anyMatch(said::equalsIgnoreCase))
              .map(FieldSpec::key)
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    String known =
        fields.specs().stream()
            .map(field -> field.key() + " " + fields.label().apply(field.key()))
            .collect(Collectors.joining("、"));
    throw Refusal.of("cli.no-field", said, known);
  }

  private static List<String> names(Fields fields, FieldSpec field) {
    String name = fields.label().apply(field.key());
    return List.of(name, NOTE.matcher(name).replaceAll("").strip());
  }

  private static int column(Head head, String said) {
    Optional<Integer> named =
        head.columns().stream()
            .filter(column -> column.text().equals(said) || column.label().equals(said))
            .map(HeadColumn::column)
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    String letters = said.toUpperCase(Locale.ROOT);
    if (!LETTERS.matcher(letters).matches()) {
      throw Refusal.of("cli.no-such-column", said, head.lastRow());
    }
    return CellRef.parse(letters + "1").column();
  }
}
