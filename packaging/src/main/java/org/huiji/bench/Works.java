package org.huiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huiji.app.office.Secretariat;
import org.jspecify.annotations.Nullable;

/** The works that are killed, each with the register that it begins on. */
final class Works {

  /**
   * A work.
   *
   * @param base the folder it begins on; each run has a copy of it
   * @param command for the folder it runs on
   * @param isWrittenOut whether a file is written after the change, and a row of the change log
   *     after that says so
   */
  record Work(String name, Path base, Function<Path, List<String>> command, boolean isWrittenOut) {

    Work(String name, Path base, Function<Path, List<String>> command) {
      this(name, base, command, false);
    }

    List<String> arguments(Path data) {
      return command.apply(data);
    }
  }

  private final Path folder;
  private final Program program;

  private Works(Path folder, Program program) {
    this.folder = folder;
    this.program = program;
  }

  static List<Work> all(Path root, Path folder, Program program) throws Exception {
    return new Works(folder, program).all(root.resolve("core/src/test/resources/org/huiji"));
  }

  private List<Work> all(Path samples) throws Exception {
    Path list = list(folder.resolve("名单.csv"));
    Path demo = base("demo", null);
    run(demo, "demo", "--members", "60", "--years", "2");
    Path imported = base("imported", demo);
    String id = importId(run(imported, "import", "roster", list.toString(), "--json"));
    Path copy = folder.resolve("copy.db");
    run(demo, "backup", copy.toString());
    Path table = samples.resolve("table/附件2-渝北区汇总表.xlsx");
    Path form = samples.resolve("declaration/申报书-重庆知微智造科技有限公司.docx");
    Path damaged = base("damaged", imported);
    damage(Secretariat.dataFile(damaged));
    Path statement = statement(folder.resolve("流水.csv"));
    String year =
        Integer.toString(java.time.Year.now(java.time.ZoneId.systemDefault()).getValue() + 1);
    return List.of(
        new Work("import of a roster", demo, it -> List.of("import", "roster", list.toString())),
        new Work("undo of an import", imported, it -> List.of("undo", id)),
        new Work("charge of a year", demo, it -> List.of("dues", "charge", "--year", year)),
        new Work(
            "issue of certificates",
            demo,
            it -> {
              Path out = it.resolve("out.pdf");
              return List.of("print", "certificate", "--pending", "--out", out.toString());
            },
            true),
        new Work("restore over sound data", imported, it -> List.of("restore", copy.toString())),
        new Work("restore over damaged data", damaged, it -> List.of("restore", copy.toString())),
        new Work(
            "import of a statement", demo, it -> List.of("import", "bank", statement.toString())),
        new Work("summary table", demo, it -> List.of("import", "summary", table.toString())),
        new Work("declaration form", demo, it -> List.of("import", "form", form.toString())));
  }

  private Path base(String name, @Nullable Path from) throws IOException {
    Path base = folder.resolve("base-" + name);
    if (from == null) {
      Files.createDirectory(base);
    } else {
      Campaign.copy(from, base);
    }
    return base;
  }

  private String run(Path data, String... command) throws IOException, InterruptedException {
    int code = program.start(data, List.of(command), null).waitFor();
    String said = Files.readString(folder.resolve("output.txt"));
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + said);
    }
    return said;
  }

  private static String importId(String json) {
    int at = json.indexOf("\"I-");
    return json.substring(at + 1, json.indexOf('"', at + 1));
  }

  private static Path list(Path file) throws IOException {
    var text = new StringBuilder("单位名称,联络员,手机\n");
    for (int i = 0; i < 400; i++) {
      text.append(String.format(Locale.ROOT, "重庆示例%d号软件有限公司,张三,199000%05d%n", i, i));
    }
    return Files.writeString(file, text);
  }

  private static Path statement(Path file) throws IOException {
    var text = new StringBuilder("交易时间,收入金额,支出金额,余额,对方户名,对方账号,摘要,流水号\n");
    for (int i = 0; i < 200; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "2026-03-%02d 10:00:00,2000.00,,%d.00,重庆示例%d号软件有限公司,6222%012d,会费,L%06d%n",
              1 + i % 28,
              100_000 + 2_000 * (i + 1),
              i,
              i,
              i));
    }
    return Files.writeString(file, text);
  }

  /** Zeros over the middle of a file: its head is still that of a data file. */
  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 0);
    Files.write(file, bytes);
  }
}
