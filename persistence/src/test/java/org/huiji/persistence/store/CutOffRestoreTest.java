package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of the folder in which a restore can be cut off opens as before it or after it. */
class CutOffRestoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private static final int DECIDED = 5;

  @TempDir private Path folder;

  /** The steps of a restore on disk, one by one. */
  private final List<Step> steps =
      List.of(
          () -> Files.createDirectories(staged("")),
          () -> Files.write(staged("fresh.db"), half(copy())),
          () -> Files.copy(copy(), staged("fresh.db"), StandardCopyOption.REPLACE_EXISTING),
          () -> {
            Files.copy(copy(), staged("replaced.db"));
            if (Files.exists(data())) {
              Durable.keep(data(), staged("kept.db"));
            }
            Files.writeString(staged("decision.part"), "huiji.db.before-restore-1");
          },
          () -> Files.move(staged("decision.part"), staged("decision")),
          () -> moveIfThere(staged("kept.db"), folder.resolve("huiji.db.before-restore-1")),
          () ->
              moveIfThere(
                  folder.resolve("huiji.db-wal"), folder.resolve("huiji.db.before-restore-1-wal")),
          () -> Files.deleteIfExists(folder.resolve("huiji.db-shm")),
          () -> Files.move(staged("fresh.db"), data(), StandardCopyOption.ATOMIC_MOVE),
          () -> Files.delete(staged("decision")),
          () -> Files.delete(staged("replaced.db")));

  private interface Step {
    void go() throws IOException;
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"})
  void soundDataIsThereAtEveryStepAndIsTheOldOrTheNew(int done) throws IOException {
    begin();

    cutOffAfter(done);

    assertThat(data()).exists();
    assertThat(name()).isEqualTo(done < DECIDED ? "之后" : "之前");
    assertThat(staged("")).doesNotExist();
    assertThat(before().stream().toList()).hasSize(done < DECIDED ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({"5", "6", "7", "8", "9", "10", "11"})
  void damagedDataWithALogIsReplacedFromEveryStepOnAndKept(int done) throws IOException {
    begin();
    byte[] damaged = half(data());
    Files.write(data(), damaged);
    Files.writeString(folder.resolve("huiji.db-wal"), "log");
    Files.writeString(folder.resolve("huiji.db-shm"), "memory");

    cutOffAfter(done);

    assertThat(name()).isEqualTo("之前");
    assertThat(before().getFirst()).hasBinaryContent(damaged);
    assertThat(folder.resolve("huiji.db.before-restore-1-wal")).hasContent("log");
  }

  @ParameterizedTest
  @CsvSource({"5", "6", "7", "8", "9", "10", "11"})
  void missingDataIsThereAgainFromEveryStepOn(int done) throws IOException {
    begin();
    Files.delete(data());

    cutOffAfter(done);

    assertThat(SqliteStore.isThere(data())).isTrue();
    assertThat(name()).isEqualTo("之前");
  }

  private void begin() {
    try (SqliteStore store = open()) {
      name(store, "之前");
      new Backup(data(), CLOCK).to(copy(), "王芳", Progress.UNWATCHED);
      name(store, "之后");
    }
  }

  private void cutOffAfter(int done) throws IOException {
    for (Step step : steps.subList(0, done)) {
      step.go();
    }
  }

  private List<Path> before() {
    return new DataPlace(data()).beforeRestore();
  }

  private String name() {
    try (SqliteStore store = open()) {
      return Objects.requireNonNull(
          store.read(new JooqSettings()::all).get(SettingKey.ASSOCIATION_NAME));
    }
  }

  private static void name(SqliteStore store, String name) {
    store.change(
        Cause.of("王芳", "action.setting-edit", name),
        tx -> {
          new JooqSettings().put(tx, SettingKey.ASSOCIATION_NAME, name);
          return null;
        });
  }

  private SqliteStore open() {
    return SqliteStore.open(data(), CLOCK);
  }

  private Path data() {
    return folder.resolve("huiji.db");
  }

  private Path copy() {
    return folder.resolve("copy.db");
  }

  private Path staged(String name) {
    return folder.resolve("huiji.db.restoring").resolve(name);
  }

  private static byte[] half(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }
}
