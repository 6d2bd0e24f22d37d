package org.huiji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiji.app.cli.Cli;

/**
 * A register as the command line tells it: whether it is sound, who is in it, its ledger, its
 * papers, its declarations. Two are equal when nobody could tell them apart but by when they were
 * made: moments are left out, and the hashes of papers, as a PDF bears its moment.
 */
record Snapshot(boolean isGone, List<String> said) {

  private static final Pattern OF_THE_MOMENT =
      Pattern.compile("\"(sha256|recordedAt)\" ?: ?\"[^\"]*\"");
  private static final List<List<String>> LOOKS =
      List.of(
          List.of("check", "--json"),
          List.of("list", "members", "--json"),
          List.of("list", "dues", "--json"),
          List.of("list", "documents", "--json"),
          List.of("list", "declarations", "--json"));

  static Snapshot of(Path data) {
    Path file = data.resolve("huiji.db");
    boolean empty;
    try {
      empty = !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    var said = new ArrayList<String>();
    LOOKS.forEach(look -> said.add(look(data, look)));
    boolean stillEmpty = !Files.exists(file);
    return new Snapshot(empty && stillEmpty, List.copyOf(said));
  }

  private static String look(Path data, List<String> command) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var line = new ArrayList<String>(List.of("--data", data.toString()));
    line.addAll(command);
    try (var saying = new PrintStream(out, true, StandardCharsets.UTF_8);
        var complaining = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int code =
          new Cli(Clock.systemDefaultZone(), saying, complaining).run(line.toArray(String[]::new));
      String text = out.toString(StandardCharsets.UTF_8);
      return code == 0
          ? command.get(0) + hash(text)
          : "%s: exit %d %s".formatted(command, code, err.toString(StandardCharsets.UTF_8).strip());
    }
  }

  private static String hash(String text) {
    String plain = OF_THE_MOMENT.matcher(text).replaceAll("");
    return " %08x/%d".formatted(plain.hashCode(), plain.length());
  }
}
