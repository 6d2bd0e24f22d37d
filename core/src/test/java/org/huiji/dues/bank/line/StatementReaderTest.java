package org.huiji.dues.bank.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.table.Progress;
import org.huiji.table.ReadOptions;
import org.huiji.table.Sheet;
import org.huiji.table.TableFile;
import org.huiji.table.head.Body;
import org.huiji.table.head.Head;
import org.huiji.table.head.HeadFinder;
import org.huiji.table.read.TableFiles;
import org.huiji.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements of banks and pay services as tables, each line with the way its money went. */
class StatementReaderTest {

  @TempDir private Path folder;

  /** A statement and, of each of its lines, what is right. */
  record Example(String name, List<String> rows, List<String> ways) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWayOfEveryLineIsKnownOrAsked(Example example) throws IOException {
    Collection<StatementLine> lines = lines(example.rows());

    assertThat(lines.stream().map(StatementReaderTest::way).toList()).isEqualTo(example.ways());
    assertThat(lines).allSatisfy(line -> assertThat(line.isBroken()).isFalse());
    assertThat(lines)
        .filteredOn(line -> line.way() != StatementLine.Way.NONE)
        .allSatisfy(
            line -> {
              assertThat(line.fen()).isPositive();
              assertThat(line.on()).isNotNull();
            });
    assertThat(lines)
        .filteredOn(StatementLine::mayHaveCome)
        .allSatisfy(line -> assertThat(line.payer()).matches("[甲乙丙丁戊]示例公司|虚构商行"));
    assertThat(lines)
        .flatExtracting(StatementLine::problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.cell()).matches("[A-Z][0-9]+");
              assertThat(Messages.CHINESE.text(problem.message())).doesNotContain("{");
            });
  }

  @Test
  void aReversalAndWhatItTakesBackAreAPair() throws IOException {
    List<StatementLine> lines =
        List.copyOf(
            lines(
                List.of(
                    "交易日期|流水号|收支|金额|对方户名|摘要",
                    "2026-03-05|1|收|5000|甲示例公司|会费",
                    "2026-03-05|2|收|3000|甲示例公司|会费",
                    "2026-03-06|3|支|5000|甲示例公司|撤销",
                    "2026-03-06|4|支|800|虚构商行|文具",
                    "2026-03-07|4|收|800|示例银行|退票",
                    "2026-03-08|6|收|900|乙示例公司|会费",
                    "2026-03-08|7|收|900|乙示例公司|抹账")));
    Reversals pairs = Reversals.in(lines);

    assertThat(
            lines.stream()
                .map(line -> pairs.of(line).map(pair -> pair.other(line).row()).orElse(0)))
        .containsExactly(4, 0, 2, 6, 5, 8, 7);
    assertThat(pairs.of(lines.getLast()).orElseThrow().reversal()).isEqualTo(lines.getLast());
  }

  @ParameterizedTest
  @CsvSource({
    "20260305102133, 2026-03-05, 102133",
    "20260305 102133, 2026-03-05, 102133",
    "2026-03-05-10.21.33, 2026-03-05, 10.21.33",
    "2026-03-05-10.21.33.123456, 2026-03-05, 10.21.33",
    "2026-03-05T10:21:33, 2026-03-05, 10:21:33",
    "2026/3/5 9:05, 2026-03-05, 9:05",
    "2026年3月5日 10:21, 2026-03-05, 10:21",
    "20260305 10:21:33, 2026-03-05, 10:21:33",
    "2026.03.05, 2026-03-05, ''"
  })
  void dayAndTimeAreReadFromOneCell(String text, String day, String time) {
    assertThat(StatementMoment.day(text).value()).contains(LocalDate.parse(day));
    assertThat(StatementMoment.time(text)).isEqualTo(time);
  }

  private static String way(StatementLine line) {
    return line.isAsked() && line.way() != StatementLine.Way.NONE
        ? "ASK"
        : Objects.requireNonNull(line.way()).name();
  }

  private Collection<StatementLine> lines(List<String> rows) throws IOException {
    String text =
        rows.stream()
            .map(
                row ->
                    Stream.of(row.split("\\|", -1))
                        .map(cell -> "\"" + cell + "\"")
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
    Path file = Files.writeString(folder.resolve("流水.csv"), text);
    TableFile table = TableFiles.read(file, ReadOptions.usual(), Progress.UNWATCHED);
    Head found = new HeadFinder(StatementFields.all()).find(table).getFirst();
    Sheet sheet = table.sheets().getFirst();
    Head head = StatementColumns.corrected(sheet, found);
    assertThat(StatementColumns.isWhole(head)).as(head.toString()).isTrue();
    return StatementReader.read(sheet, head, Body.of(sheet, head)).values();
  }

  static List<Example> examples() throws IOException {
    var examples = new ArrayList<Example>();
    for (String block : text().split("\n\n")) {
      List<String> lines = block.strip().lines().toList();
      List<String> rows = lines.subList(1, lines.size());
      examples.add(
          new Example(
              lines.getFirst().substring(2),
              rows.stream().map(row -> row.substring(row.indexOf('|') + 1)).toList(),
              rows.stream()
                  .map(row -> row.substring(0, row.indexOf('|')))
                  .filter(way -> way.length() > 1)
                  .toList()));
    }
    return examples;
  }

  private static String text() throws IOException {
    try (InputStream in = StatementReaderTest.class.getResourceAsStream("statements.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
