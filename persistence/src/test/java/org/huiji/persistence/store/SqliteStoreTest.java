package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiji.persistence.tables.Tables.CHANGE_LOG;
import static org.huiji.persistence.tables.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.huiji.file.OwnerOnly;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.table.Progress;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private static final Cause CAUSE = Cause.of("王芳", "setting.edit", "协会名称");

  private final JooqSettings settings = new JooqSettings();

  @Test
  void aChangeIsThereAfterReopening(@TempDir Path folder) {
    Path file = folder.resolve("huiji.db");
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      name(store, "示例市软件行业协会");
    }
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      assertThat(store.read(settings::all)).containsEntry(SettingKey.ASSOCIATION_NAME, "示例市软件行业协会");
    }
  }

  @Test
  void aClosedStoreIsReadNoMoreAndMayBeClosedAgain(@TempDir Path folder) {
    SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK);
    store.close();
    store.close();

    assertThatThrownBy(() -> store.read(settings::all)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void aChangeThatFailsLeavesNothingNotEvenItsAuditRow(@TempDir Path folder) {
    try (SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK)) {
      assertThatThrownBy(
              () ->
                  store.change(
                      CAUSE,
                      tx -> {
                        settings.put(tx, SettingKey.ASSOCIATION_NAME, "半途");
                        throw new IllegalArgumentException("power cut");
                      }))
          .hasMessage("power cut");
      assertThat(store.read(settings::all)).isEmpty();
      assertThat(store.<Integer>read(tx -> JooqTx.sql(tx).fetchCount(CHANGE_LOG))).isZero();
    }
  }

  @Test
  void aChangeInsideAChangeIsRefusedAndNothingOfEitherIsKept(@TempDir Path folder) {
    try (SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK)) {
      assertThatThrownBy(
              () ->
                  store.change(
                      CAUSE,
                      tx -> {
                        settings.put(tx, SettingKey.ASSOCIATION_NAME, "外");
                        name(store, "内");
                        return null;
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(CAUSE.action());
      assertThatThrownBy(
              () ->
                  store.read(
                      tx -> {
                        name(store, "内");
                        return null;
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(store.read(settings::all)).isEmpty();
      name(store, "之后");
      assertThat(store.read(settings::all)).containsEntry(SettingKey.ASSOCIATION_NAME, "之后");
    }
  }

  @Test
  void aReadInsideAChangeSeesWhatTheChangeDid(@TempDir Path folder) {
    try (SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK)) {
      String seen =
          store.change(
              CAUSE,
              tx -> {
                settings.put(tx, SettingKey.ASSOCIATION_NAME, "新名");
                return store.read(settings::all).getOrDefault(SettingKey.ASSOCIATION_NAME, "");
              });
      assertThat(seen).isEqualTo("新名");
    }
  }

  @Test
  void theDataAndItsCopiesAreForTheirOwnerOnly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new").resolve("huiji.db");
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      name(store, "甲");
      new Backup(file, CLOCK).to(folder.resolve("copy.db"), "王芳", Progress.UNWATCHED);
      new BackupShelf(file, CLOCK).daily("王芳");
      assertThat(folder.resolve("new").resolve("huiji.db-wal")).exists();
      try (var all = Files.walk(folder)) {
        assertThat(all.filter(path -> !path.equals(folder)).filter(OwnerOnly::isOpen)).isEmpty();
      }
    }
  }

  @Test
  void everyChangeLeavesOneAuditRow(@TempDir Path folder) {
    try (SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK)) {
      name(store, "甲");
      name(store, "乙");
      List<String> operators =
          store.read(tx -> JooqTx.sql(tx).selectFrom(CHANGE_LOG).fetch(CHANGE_LOG.OPERATOR));
      assertThat(operators).containsExactly("王芳", "王芳");
    }
  }

  @Test
  void factsRefuseToBeChangedOrRemoved(@TempDir Path folder) {
    try (SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK)) {
      name(store, "甲");
      assertThatThrownBy(
              () -> store.change(CAUSE, tx -> JooqTx.sql(tx).deleteFrom(SETTING).execute()))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
      assertThatThrownBy(
              () ->
                  store.change(
                      CAUSE,
                      tx -> JooqTx.sql(tx).update(SETTING).set(SETTING.VALUE, "x").execute()))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aReaderCannotWrite(@TempDir Path folder) {
    try (SqliteStore store = SqliteStore.open(folder.resolve("huiji.db"), CLOCK)) {
      assertThatThrownBy(() -> store.read(tx -> JooqTx.sql(tx).deleteFrom(CHANGE_LOG).execute()))
          .isInstanceOf(StoreRefused.class);
    }
  }

  @Test
  void aFileOfANewerVersionIsRefusedAndLeftAlone(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("huiji.db");
    SqliteStore.open(file, CLOCK).close();
    execute(file, "pragma user_version = 99");
    assertThatThrownBy(() -> SqliteStore.open(file, CLOCK))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("store.newer");
  }

  @Test
  void aForeignDatabaseIsRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("other.db");
    execute(file, "create table t (a)");
    assertThatThrownBy(() -> SqliteStore.open(file, CLOCK))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("store.foreign");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("huiji.db"), "not a database at all, only text");
    assertThatThrownBy(() -> SqliteStore.open(file, CLOCK)).isInstanceOf(StoreRefused.class);
  }

  @Test
  void theNewestVersionIsThatOfTheNewestScript() throws IOException {
    Path scripts = Path.of("src/main/resources/org/huiji/persistence/migration");
    try (var files = Files.list(scripts)) {
      assertThat(files.filter(file -> file.toString().endsWith(".sql")).count())
          .isEqualTo(Migration.NEWEST);
    }
  }

  @Test
  void aBackupComesBackWhole(@TempDir Path folder) {
    Path file = folder.resolve("huiji.db");
    Path backup = folder.resolve("backup.db");
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      name(store, "之前");
      new Backup(file, CLOCK).to(backup, "王芳", Progress.UNWATCHED);
      name(store, "之后");
    }
    new Backup(file, CLOCK).restore(backup, "王芳", Progress.UNWATCHED);
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      assertThat(store.read(settings::all)).containsEntry(SettingKey.ASSOCIATION_NAME, "之前");
    }
  }

  @Test
  void aDamagedBackupIsNotRestored(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("huiji.db");
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      name(store, "在");
    }
    Path damaged =
        Files.writeString(folder.resolve("damaged.db"), "SQLite format 3 but not really");
    assertThatThrownBy(() -> new Backup(file, CLOCK).restore(damaged, "王芳", Progress.UNWATCHED))
        .isInstanceOf(StoreRefused.class);
    try (SqliteStore store = SqliteStore.open(file, CLOCK)) {
      assertThat(store.read(settings::all)).containsEntry(SettingKey.ASSOCIATION_NAME, "在");
    }
  }

  private void name(SqliteStore store, String name) {
    store.change(
        CAUSE,
        tx -> {
          settings.put(tx, SettingKey.ASSOCIATION_NAME, name);
          return null;
        });
  }

  private static void execute(Path file, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
