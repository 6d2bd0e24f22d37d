package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupShelfTest {

  private static final Instant NOW = Instant.parse("2026-03-18T01:00:00Z");

  @TempDir private Path folder;

  @Test
  void onceADayACopyIsMade() {
    try (SqliteStore store = open("示例市软件行业协会")) {
      assertThat(shelf(0).daily()).isPresent();
      name(store, "别的协会");
      assertThat(shelf(0).daily()).isEmpty();
      assertThat(shelf(1).daily()).isPresent();
      assertThat(shelf(1).newest()).contains(NOW.plus(Duration.ofDays(1)));
    }
  }

  @Test
  void onlyTheNewestFourteenDaysAreKeptAndNothingElseIsRemoved() throws IOException {
    Path upgrade = folder.resolve("backups").resolve("before-upgrade-v0-20250101-000000.db");
    Files.createDirectories(upgrade.getParent());
    Files.writeString(upgrade, "kept");
    open("示例市软件行业协会").close();
    for (int day = 0; day < 16; day++) {
      shelf(day).daily();
    }

    assertThat(copies()).hasSize(14);
    assertThat(copies().getFirst()).isEqualTo("daily-2026-03-20.db");
    assertThat(upgrade).exists();
  }

  @Test
  void thereIsNoNewestBeforeTheFirst() {
    assertThat(shelf(0).newest()).isEmpty();
  }

  @Test
  void aCopyMadeByHandCountsAndCanBeRestored() {
    Path copy = folder.resolve("copy.db");
    try (SqliteStore store = open("示例市软件行业协会")) {
      shelf(0).to(copy, Progress.UNWATCHED::goOn);
      name(store, "别的协会");
    }
    assertThat(shelf(0).newest()).contains(NOW);

    shelf(0).check(copy);
    Path before = shelf(0).restore(copy, Progress.UNWATCHED::goOn).before();

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
      shelf(0).to(copy, Progress.UNWATCHED::goOn);
      shelf(0).check(copy);

      assertThatThrownBy(() -> shelf(0).to(data(), Progress.UNWATCHED::goOn))
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
