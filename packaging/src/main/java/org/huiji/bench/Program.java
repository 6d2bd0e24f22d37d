package org.huiji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The real program, started as a process with a command; it begins quickly with a cache. */
final class Program {

  private static final String OUTPUT = "output.txt";

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
    var plain =
        command(
            options,
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xlog:disable"));
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
   * @param when the call at which it is killed; none to let it run
   */
  Process start(Path data, List<String> arguments, Calls.@Nullable Moment when) throws IOException {
    var command = new ArrayList<String>();
    if (when != null) { // not with --seccomp-bpf, which lets the calls pass after the first
      command.addAll(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
      when.paths().forEach(path -> command.addAll(List.of("-P", path)));
      command.addAll(List.of("-e", "trace=" + when.name()));
      command.addAll(List.of("-e", "inject=" + when.name() + ":signal=KILL:when=" + when.nth()));
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
        .redirectOutput(folder.resolve(OUTPUT).toFile())
        .start();
  }

  /** What the last start has said so far; its digits left out, for they may be of the moment. */
  String said() throws IOException {
    return Files.readString(folder.resolve(OUTPUT)).replaceAll("\\d", "").strip();
  }

  /** The calls that a work makes on its files, counted in a run that is not killed. */
  Calls count(Path data, Works.Work work) throws IOException, InterruptedException {
    Path log = folder.resolve("calls.txt");
    var command = new ArrayList<String>();
    command.addAll(List.of("strace", "-f", "-y", "--seccomp-bpf", "-qq", "-o", log.toString()));
    command.addAll(List.of("-e", "trace=" + String.join(",", Calls.NAMES)));
    command.addAll(java);
    command.addAll(List.of("--data", data.toString()));
    command.addAll(work.arguments(data));
    run(command).waitFor();
    return Calls.read(log, data);
  }
}
