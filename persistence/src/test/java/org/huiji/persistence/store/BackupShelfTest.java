package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiji.persistence.tables.Tables.CHANGE_LOG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.store.CopyOfData;
import org.huiji.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupShelfTest {

  private static final Instant NOW = Instant.parse("2026-03-18T01:00:00Z");

  @TempDir private Path folder;

  @Test
  void onceADayACopyIsMade() {
    try (SqliteStore store = open("示例市软件行业协会")) {
      assertThat(shelf(0).daily("王芳")).isPresent();
      name(store, "别的协会");
      assertThat(shelf(0).daily("王芳")).isEmpty();
      assertThat(shelf(1).daily("王芳")).isPresent();
      assertThat(shelf(1).newest()).contains(NOW.plus(Duration.ofDays(1)));
    }
  }

  @Test
  void onlyTheNewestFourteenDaysAreKeptAndNothingElseIsRemoved() throws IOException {
    open("示例市软件行业协会").close();
    Path upgrade = folder.resolve("backups").resolve("before-upgrade-v0-20250101-000000.db");
    Files.createDirectories(upgrade.getParent());
    Files.writeString(upgrade, "kept");
    for (int day = 0; day < 16; day++) {
      shelf(day).daily("王芳");
    }

    assertThat(copies()).hasSize(14);
    assertThat(copies().getFirst()).isEqualTo("daily-2026-03-20.db");
    assertThat(upgrade).exists();
  }

  @Test
  void todaysCopyIsNeverRemovedAlsoWhereTheClockWasSetBack() throws IOException {
    open("示例市软件行业协会").close();
    for (int day = 100; day < 114; day++) {
      shelf(day).daily("王芳");
    }

    Path today = shelf(0).daily("王芳").orElseThrow();

    assertThat(today).hasFileName("daily-2026-03-18.db");
    assertThat(copies()).hasSize(14).contains("daily-2026-03-18.db");
    assertThat(copies())
        .as("the first that was written is gone")
        .doesNotContain("daily-2026-06-26.db");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 5000})
  void aCopyOfTodayThatIsBrokenIsMadeAgain(int bytes) throws IOException {
    open("示例市软件行业协会").close();
    Path today = shelf(0).daily("王芳").orElseThrow();
    Files.write(today, Arrays.copyOf(Files.readAllBytes(today), bytes));

    assertThat(shelf(0).daily("王芳")).contains(today);

    shelf(0).check(today);
    assertThat(shelf(0).daily("王芳")).isEmpty();
  }

  @Test
  void aBackupAndARestoreStandInTheAuditTrail() {
    Path copy = folder.resolve("copy.db");
    try (SqliteStore store = open("示例市软件行业协会")) {
      shelf(0).to(copy, "李娜", Progress.UNWATCHED::goOn);
      assertThat(actions(store)).containsExactly("action.setting-edit", "action.backup");
    }

    shelf(0).restore(copy, "李娜", Progress.UNWATCHED::goOn);

    try (SqliteStore store = SqliteStore.open(data(), clock(0))) {
      assertThat(actions(store)).containsExactly("action.setting-edit", "action.restore");
    }
  }

  @Test
  void whatMayBeRestoredIsListedWithTheNewestFirst() throws IOException {
    open("示例市软件行业协会").close();
    Path daily = shelf(0).daily("王芳").orElseThrow();
    Files.setLastModifiedTime(daily, FileTime.from(NOW.minus(Duration.ofDays(2))));
    Path own = Files.copy(daily, folder.resolve("backups").resolve("年会前.db"));
    Files.setLastModifiedTime(own, FileTime.from(NOW.minus(Duration.ofDays(1))));
    Path before = shelf(0).restore(own, "王芳", Progress.UNWATCHED::goOn).before();

    assertThat(shelf(0).copies())
        .extracting(CopyOfData::file, CopyOfData::origin)
        .containsExactly(
            tuple(before, CopyOfData.Origin.BEFORE_RESTORE),
            tuple(own, CopyOfData.Origin.OTHER),
            tuple(daily, CopyOfData.Origin.DAILY));
  }

  @Test
  void thereIsNoNewestBeforeTheFirst() {
    assertThat(shelf(0).newest()).isEmpty();
  }

  @Test
  void aCopyMadeByHandCountsAndCanBeRestored() {
    Path copy = folder.resolve("copy.db");
    try (SqliteStore store = open("示例市软件行业协会")) {
      shelf(0).to(copy, "王芳", Progress.UNWATCHED::goOn);
      name(store, "别的协会");
    }
    assertThat(shelf(0).newest()).contains(NOW);

    shelf(0).check(copy);
    Path before = shelf(0).restore(copy, "王芳", Progress.UNWATCHED::goOn).before();

    assertThat(before).exists();
    try (SqliteStore store = SqliteStore.open(data(), clock(0))) {
      assertThat(store.read(new JooqSettings()::all))
          .containsEntry(SettingKey.ASSOCIATION_NAME, "示例市软件行业协会");
    }
  }

  @Test
  void aCopyMadeByHandReplacesAFileOfThatNameButNeverTheData() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.db"), "昨天的备份");
    try (SqliteStore store = open("示例市软件行业协会")) {
      shelf(0).to(copy, "王芳", Progress.UNWATCHED::goOn);
      shelf(0).check(copy);

      assertThatThrownBy(() -> shelf(0).to(data(), "王芳", Progress.UNWATCHED::goOn))
          .isInstanceOf(StoreRefused.class);
      assertThat(store.read(new JooqSettings()::all)).isNotEmpty();
    }
    assertThat(folder.resolve("copy.db.part")).doesNotExist();
  }

  @Test
  void whatIsNoCopyIsRefused() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.db"), "会员来信".repeat(300));

    assertThatThrownBy(() -> shelf(0).check(letter)).isInstanceOf(StoreRefused.class);
  }

  private static List<String> actions(SqliteStore store) {
    return store.read(
        tx ->
            JooqTx.sql(tx).selectFrom(CHANGE_LOG).orderBy(CHANGE_LOG.ID).fetch(CHANGE_LOG.ACTION));
  }

  private List<String> copies() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("daily-"))
          .sorted()
          .toList();
    }
  }

  private SqliteStore open(String name) {
    SqliteStore store = SqliteStore.open(data(), clock(0));
    name(store, name);
    return store;
  }

  private static void name(SqliteStore store, String name) {
    store.change(
        Cause.of("王芳", "action.setting-edit", name),
        tx -> {
          new JooqSettings().put(tx, SettingKey.ASSOCIATION_NAME, name);
          return null;
        });
  }

  private Path data() {
    return folder.resolve("huiji.db");
  }

  private BackupShelf shelf(int day) {
    return new BackupShelf(data(), clock(day));
  }

  private static Clock clock(int day) {
    return Clock.fixed(NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC);
  }
}
