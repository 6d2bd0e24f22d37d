package org.huiji.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands on a folder of its own, on 18 March 2026, and keeps what they say. */
abstract class CommandTest {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  String out = "";
  String err = "";

  /** Runs a command on the test's folder and gives the exit code. */
  int huiji(Object... args) {
    var line = new String[args.length + 2];
    line[0] = "--data";
    line[1] = data().toString();
    for (int i = 0; i < args.length; i++) {
      line[i + 2] = args[i].toString();
    }
    return plainly(line);
  }

  /** Runs a command that says itself where its data is. */
  int plainly(String... line) {
    var said = new ByteArrayOutputStream();
    var complained = new ByteArrayOutputStream();
    try (var saying = new PrintStream(said, true, StandardCharsets.UTF_8);
        var complaining = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
      int code = new Cli(CLOCK, saying, complaining).run(line);
      out = said.toString(StandardCharsets.UTF_8);
      err = complained.toString(StandardCharsets.UTF_8);
      return code;
    }
  }

  /** Runs a command that must be done. */
  void done(Object... args) {
    int code = huiji(args);
    assertThat(err).isEmpty();
    assertThat(code).isZero();
  }

  /** Runs a command that must be done, with something to be known of it. */
  void warned(Object... args) {
    int code = huiji(args);
    assertThat(err).isNotEmpty();
    assertThat(code).isZero();
  }

  /** Runs a command that must be refused in one line. */
  void refused(Object... args) {
    assertThat(huiji(args)).isEqualTo(1);
    assertThat(err.lines()).hasSize(1);
  }

  /** Runs a command that must not be understood, which is said in one line. */
  void misunderstood(Object... args) {
    assertThat(huiji(args)).isEqualTo(2);
    assertThat(err.lines()).hasSize(1);
    assertThat(out).isEmpty();
  }

  JsonNode json() {
    return JSON.readTree(out);
  }

  /** The JSON of a command that must be done. */
  JsonNode json(Object... args) {
    done(args);
    return json();
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  Path data() {
    return folder.resolve("data");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(CommandTest.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
