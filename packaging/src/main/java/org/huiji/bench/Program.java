package org.huiji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The real program, started as a process with a command; it begins quickly with a cache. */
final class Program {

  /**
   * A call of the system that a work makes.
   *
   * @param count how often the busiest of its threads makes it
   */
  record Calls(String name, int count) {}

  private static final List<String> CALLS =
      List.of(
          "write",
          "pwrite64",
          "fsync",
          "fdatasync",
          "rename",
          "renameat2",
          "unlink",
          "ftruncate",
          "copy_file_range",
          "sendfile");
  private static final Pattern CALL = Pattern.compile("^(\\d+) .*?\\b([a-z0-9_]+)\\(");

  private final List<String> java;
  private final Path folder;
  private final boolean strace;

  private Program(List<String> java, Path folder, boolean strace) {
    this.java = java;
    this.folder = folder;
    this.strace = strace;
  }

  /** The program that this process itself is made of, with the usual options and a cache. */
  static Program of(Path options, Path folder) throws IOException, InterruptedException {
    Path cache = folder.resolve("start.aot");
    var plain = command(options, List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    var training = new ArrayList<>(plain);
    training.add(1, "-XX:AOTCacheOutput=" + cache);
    var program = new Program(training, folder, false);
    Path data = Files.createDirectory(folder.resolve("trained"));
    program.start(data, List.of("demo", "--members", "10", "--years", "1"), null).waitFor();
    var quick = new ArrayList<>(plain);
    if (Files.exists(cache)) {
      quick.add(1, "-XX:AOTCache=" + cache);
    }
    return new Program(quick, folder, isThere());
  }

  private static List<String> command(Path options, List<String> more) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(more);
    command.addAll(
        List.of(
            "--module-path",
            System.getProperty("jdk.module.path", ""),
            "@" + options,
            "-Dlog4j2.StatusLogger.level=OFF",
            "-cp",
            System.getProperty("java.class.path"),
            "org.huiji.app.Main"));
    return command;
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("strace", "-qq", "-e", "trace=none", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  boolean hasStrace() {
    return strace;
  }

  /**
   * Starts a command.
   *
   * @param when the call at which it is killed, as {@code fsync:3}; none to let it run
   */
  Process start(Path data, List<String> arguments, @Nullable String when) throws IOException {
    var command = new ArrayList<String>();
    if (when != null) {
      String[] parts = when.split(":", 2);
      command.addAll(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null"));
      command.addAll(List.of("-e", "trace=" + parts[0]));
      command.addAll(List.of("-e", "inject=" + parts[0] + ":signal=KILL:when=" + parts[1]));
    }
    command.addAll(java);
    command.addAll(List.of("--data", data.toString()));
    command.addAll(arguments);
    return run(command);
  }

  private Process run(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  /** The calls that a work makes, counted in a run that is not killed. */
  List<Calls> count(Path data, Works.Work work) throws IOException, InterruptedException {
    Path log = folder.resolve("calls.txt");
    var command = new ArrayList<String>();
    command.addAll(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o", log.toString()));
    command.addAll(List.of("-e", "trace=" + String.join(",", CALLS)));
    command.addAll(java);
    command.addAll(List.of("--data", data.toString()));
    command.addAll(work.arguments(data));
    run(command).waitFor();
    Map<String, Map<String, Integer>> counted = new HashMap<>();
    for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
      Matcher call = CALL.matcher(line);
      if (call.find() && CALLS.contains(call.group(2))) {
        counted
            .computeIfAbsent(call.group(2), name -> new HashMap<>())
            .merge(call.group(1), 1, Integer::sum);
      }
    }
    return CALLS.stream()
        .filter(counted::containsKey)
        .map(
            name ->
                new Calls(
                    name, counted.get(name).values().stream().max(Integer::compare).orElse(1)))
        .toList();
  }
}
