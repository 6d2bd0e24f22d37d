package org.huiji.bench;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * From the start of a process to a picture that stays, seen from outside and in the same way for
 * all: a bare JavaFX window, the program on 10,000 members with and without its start-up cache, and
 * LibreOffice Calc on a list of 10,000 rows. Each is started several times, in turn.
 */
final class StartupBench {

  private static final int MEMBERS = 10_000;
  private static final int ROUNDS = 7;
  private static final double BUDGET = 0.8;

  private StartupBench() {}

  /**
   * A program to be started.
   *
   * @param what as the table names it
   */
  private record Starter(String what, List<String> command) {}

  /**
   * The first argument is the folder of the runtime image, the second LibreOffice if there is one.
   * What each showed last is kept as a picture beside the image.
   */
  public static void main(String[] args) throws Exception {
    if (GraphicsEnvironment.isHeadless()) {
      System.out.println("Starts are not measured: there is no display.");
      return;
    }
    Path image = Path.of(args[0]);
    Path folder = Files.createTempDirectory("huiji-bench");
    Path data = folder.resolve("data");
    run(image.resolve("bin/huiji"), "--data", data, "demo", "--members", MEMBERS);
    List<Starter> starters =
        new ArrayList<>(
            List.of(
                new Starter("bare JavaFX window", bare(image)),
                new Starter("huiji, no start-up cache", program(image, data, false)),
                new Starter("huiji, start-up cache", program(image, data, true))));
    if (args.length > 1) {
      starters.add(
          new Starter("LibreOffice Calc, the same number of rows", office(args[1], folder)));
    }
    print(
        starters,
        measure(starters, folder.resolve(".~lock.list.xlsx#"), image.resolveSibling("pictures")));
  }

  /**
   * Starts each in turn.
   *
   * @param lock what LibreOffice leaves beside the list when it is ended, and asks about next time
   */
  private static double[][] measure(List<Starter> starters, Path lock, Path pictures)
      throws AWTException, IOException, InterruptedException {
    Files.createDirectories(pictures);
    var screen = new Screen();
    double[][] times = new double[starters.size()][ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < times.length; i++) {
        Files.deleteIfExists(lock);
        double taken =
            screen.watch(starters.get(i).command(), pictures.resolve("startup-" + i + ".png"));
        if (round >= 0) { // the first start also makes profiles and fills the disk cache
          times[i][round] = taken;
        }
      }
    }
    for (double[] own : times) {
      Arrays.sort(own);
    }
    return times;
  }

  private static void print(List<Starter> starters, double[][] times) {
    System.out.printf("| start to painted | fastest | median | |%n|---|---:|---:|---|%n");
    for (int i = 0; i < times.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f ms | %.0f ms | |%n",
          starters.get(i).what(),
          times[i][0],
          times[i][ROUNDS / 2]);
    }
    if (times.length < 4) {
      System.out.println("LibreOffice (soffice) is not installed: no ratio.");
      return;
    }
    double ratio = times[2][ROUNDS / 2] / times[3][ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "| huiji with its cache to LibreOffice, median | | %.2f | ≤ %.1f: %s |%n",
        ratio,
        BUDGET,
        Contest.verdict(ratio <= BUDGET));
  }

  private static List<String> bare(Path image) {
    String classes =
        Path.of(StartupBench.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    return java(image, List.of("-cp", classes, "org.huiji.bench.BareWindow"));
  }

  private static List<String> program(Path image, Path data, boolean cached) throws IOException {
    List<String> options = new ArrayList<>();
    if (cached) {
      options.add("-XX:AOTCache=" + image.resolve("app/huiji.aot"));
    }
    try (var jars = Files.newDirectoryStream(image.resolve("app/lib"), "huiji-app-*.jar")) {
      options.addAll(List.of("-cp", jars.iterator().next().toString(), "org.huiji.app.Main"));
    }
    options.addAll(List.of("--data", data.toString()));
    return java(image, options);
  }

  private static List<String> java(Path image, List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(image.resolve("bin/java").toString(), "@" + image.resolve("app/jvm.options")));
    command.addAll(options);
    return command;
  }

  private static List<String> office(String soffice, Path folder) throws IOException {
    return List.of(
        soffice,
        "--norestore",
        "--nologo",
        "--nofirststartwizard",
        "--nolockcheck",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--calc",
        list(folder.resolve("list.xlsx")).toString());
  }

  private static Path list(Path file) throws IOException {
    try (var book = new SXSSFWorkbook(null, 200, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("会员名册");
      IntStream.range(0, MEMBERS)
          .forEach(
              number -> {
                var row = sheet.createRow(number);
                List<String> texts = Fiction.row(number);
                for (int i = 0; i < texts.size(); i++) {
                  row.createCell(i).setCellValue(texts.get(i));
                }
              });
      book.write(out);
    }
    return file;
  }

  private static void run(Object... command) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList())
            .inheritIO()
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("Exit " + exit);
    }
  }
}
