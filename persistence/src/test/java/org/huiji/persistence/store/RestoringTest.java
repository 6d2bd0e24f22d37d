package org.huiji.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiji.member.Numbering;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.problem.Refusal;
import org.huiji.setting.SettingKey;
import org.huiji.store.Backups;
import org.huiji.store.Cause;
import org.huiji.store.NumbersSince;
import org.huiji.table.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A way back that always works: whatever is in the data's place, whatever the copy lies on. */
class RestoringTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Cause CAUSE = Cause.of("王芳", "action.setting-edit", "协会名称");

  private final Numbering numbering = new JooqNumbering();

  @TempDir private Path folder;

  /** A copy in which the association has its first name, and data in which it has another. */
  @BeforeEach
  void begin() {
    try (SqliteStore store = open()) {
      name(store, "之前");
      number(store, 2);
      new Backup(data(), CLOCK).to(copy(), "王芳", Progress.UNWATCHED);
      name(store, "之后");
    }
  }

  /** What may have become of a data file. */
  enum Harm {
    DAMAGED,
    CUT_SHORT,
    EMPTY,
    MISSING,
    A_LETTER,
    ANOTHER_PROGRAMS
  }

  @ParameterizedTest
  @EnumSource
  void aHarmedDataFileIsNotOpenedAndNothingIsMadeAndTheCopyComesBack(Harm harm)
      throws IOException, SQLException {
    harm(harm);
    List<String> before = tree();

    if (harm != Harm.DAMAGED) { // which is only seen where the damage is read
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              StoreRefused.class, refused -> assertThat(refused.copyHelps()).isTrue());
      assertThat(tree()).isEqualTo(before);
    }

    Backups.Restored restored = restore(copy());

    assertThat(name()).isEqualTo("之前");
    assertThat(restored.numbers().known()).isFalse();
    if (harm != Harm.MISSING) {
      assertThat(before).contains(hash(Objects.requireNonNull(restored.before()), data()));
    }
  }

  @Test
  void aWriteAheadLogAloneTellsThatThereWasData() throws IOException {
    Files.delete(data());
    Files.delete(copy());
    Files.writeString(folder.resolve("huiji.db-wal"), "");

    assertThatThrownBy(this::open).hasMessageContaining("store.lost");
    assertThatThrownBy(() -> SqliteStore.isThere(data())).hasMessageContaining("store.lost");
    assertThat(data()).doesNotExist();
  }

  @Test
  void anEmptyFolderIsANewRegister() {
    Path fresh = folder.resolve("new").resolve("huiji.db");

    assertThat(SqliteStore.isThere(fresh)).isFalse();
    assertThat(fresh.getParent()).doesNotExist();
    SqliteStore.open(fresh, CLOCK).close();
    assertThat(SqliteStore.isThere(fresh)).isTrue();
  }

  @Test
  void theLogOfDamagedDataIsNeverReadIntoTheCopy() throws IOException, SQLException {
    harm(Harm.DAMAGED);
    Files.writeString(folder.resolve("huiji.db-wal"), "what was in the log");
    Files.writeString(folder.resolve("huiji.db-shm"), "memory");

    Path before = Objects.requireNonNull(restore(copy()).before());

    assertThat(folder.resolve("huiji.db-wal")).doesNotExist();
    assertThat(folder.resolve("huiji.db-shm")).doesNotExist();
    assertThat(folder.resolve(before.getFileName() + "-wal")).hasContent("what was in the log");
    assertThat(name()).isEqualTo("之前");
  }

  @Test
  void everyFileFromBeforeKeepsANameOfItsOwn() {
    Path first = Objects.requireNonNull(restore(copy()).before());
    Path second = restore(copy()).before();
    Path third = restore(first).before();

    assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    assertThat(first).hasFileName("huiji.db.before-restore-20260318-090000");
    assertThat(Stream.of(first, second, third)).allMatch(Files::exists);
    assertThat(name()).isEqualTo("之后");
  }

  @Test
  void theCopyKeepsEveryByteAndNothingIsLeftBesideIt() throws IOException {
    Path usb = Files.createDirectories(folder.resolve("usb"));
    Path copy = Files.copy(copy(), usb.resolve("副本 #1 100%.db"));
    String hash = hash(copy, copy);

    restore(copy);

    assertThat(hash(copy, copy)).isEqualTo(hash);
    assertThat(DataPlace.files(usb)).containsExactly(copy);
  }

  @Test
  void aCopyInWriteAheadModeIsReadFromWhereNothingCanBeWritten() throws IOException, SQLException {
    Path usb = Files.createDirectories(folder.resolve("usb"));
    Path copy = usb.resolve("copy.db");
    Files.copy(data(), copy); // the data's own mode
    assertThat(one(copy, "pragma journal_mode")).isEqualTo("wal");
    Files.delete(data());
    assertThat(copy.toFile().setWritable(false)).isTrue();
    assertThat(usb.toFile().setWritable(false)).isTrue();
    try {
      new BackupShelf(data(), CLOCK).check(copy);
      restore(copy);
      assertThat(name()).isEqualTo("之后");
      assertThat(DataPlace.files(usb)).containsExactly(copy);
    } finally {
      assertThat(usb.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void whatStandsOnlyInTheLogBesideACopyComesBackToo() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    try (SqliteStore store = open()) {
      name(store, "只在日志里");
      Files.copy(data(), taken.resolve("huiji.db"));
      Files.copy(folder.resolve("huiji.db-wal"), taken.resolve("huiji.db-wal"));
    }
    List<Path> files = DataPlace.files(taken);

    restore(taken.resolve("huiji.db"));

    assertThat(name()).isEqualTo("只在日志里");
    assertThat(DataPlace.files(taken)).isEqualTo(files);
  }

  @Test
  void aCopyOfTheLastReleaseIsRestoredAndBroughtToThisVersionAndStaysAsItWas()
      throws IOException, SQLException {
    Path copy = Released.version3(folder.resolve("released"));
    String hash = hash(copy, copy);

    restore(copy);

    assertThat(hash(copy, copy)).isEqualTo(hash);
    assertThat(one(data(), "pragma user_version")).isEqualTo(String.valueOf(Migration.NEWEST));
    assertThat(Backup.findings(data())).isEmpty();
    new BackupShelf(data(), CLOCK).check(data());
  }

  @Test
  void dataOfTheLastReleaseIsCopiedWholeBeforeItIsUpgraded() {
    Path released = Released.version3(folder.resolve("released"));

    SqliteStore.open(released, CLOCK).close();

    List<Path> copies = DataPlace.files(released.resolveSibling("backups"));
    assertThat(copies).hasSize(1);
    assertThat(new CopyFile(copies.getFirst()).checkAlone()).isEqualTo(3);
  }

  @Test
  void nothingIsRestoredWhileAnyProgramHasTheDataOpen() throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data());
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeQuery("select count(*) from setting").close();

      assertThatThrownBy(() -> restore(copy())).hasMessageContaining("store.in-use");
    }
    assertThat(name()).isEqualTo("之后");
    assertThat(folder.resolve("huiji.db.restoring")).doesNotExist();
  }

  @Test
  void nothingIsRestoredWhileThisProgramOnlyReads() {
    try (SqliteStore store = open()) {
      assertThatThrownBy(() -> restore(copy())).hasMessageContaining("store.in-use");
      assertThat(store.read(new JooqSettings()::all))
          .containsEntry(SettingKey.ASSOCIATION_NAME, "之后");
    }
  }

  @Test
  void nobodyOpensTheDataWhileItIsReplaced() {
    try (DataLock _ = DataLock.alone(data())) {
      assertThatThrownBy(this::open).hasMessageContaining("store.restoring");
    }
    open().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table customer (id integer); pragma user_version = 3",
        "create table change_log (id integer); pragma user_version = 3",
        "pragma application_id = 77; pragma user_version = 4; create table t (a)",
        "create table t (a)"
      })
  void whatIsAnotherProgramsIsRefusedAndKeepsEveryByte(String script)
      throws IOException, SQLException {
    Path place = Files.createDirectories(folder.resolve("other"));
    Path other = place.resolve("customers.db");
    execute(other, "pragma journal_mode = wal");
    execute(other, script);
    String hash = hash(other, other);

    assertThatThrownBy(() -> restore(other)).hasMessageContaining("store.foreign");
    assertThatThrownBy(() -> SqliteStore.open(other, CLOCK)).hasMessageContaining("store.foreign");

    assertThat(hash(other, other)).isEqualTo(hash);
    assertThat(DataPlace.files(place))
        .filteredOn(file -> !file.toString().endsWith(".lock"))
        .containsExactly(other);
    assertThat(name()).isEqualTo("之后");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop trigger change_log_kept",
        "alter table setting add column extra text",
        "create trigger own after insert on setting begin select 1; end",
        "drop table number_doubt"
      })
  void aCopyWhoseTablesOrTriggersDifferIsRefusedByTheirNames(String harm) throws SQLException {
    execute(copy(), harm);

    String thing = harm.replaceAll("(?:drop|alter|create) (\\w+ \\w+).*", "$1");
    assertThatThrownBy(() -> restore(copy()))
        .hasMessageContaining("store.differs")
        .hasMessageContaining(thing.startsWith("table number") ? "number_doubt" : thing);
    assertThat(name()).isEqualTo("之后");
  }

  @Test
  void theDataIsNotRestoredFromItself() {
    assertThatThrownBy(() -> restore(data())).hasMessageContaining("store.itself");
    assertThat(name()).isEqualTo("之后");
  }

  @Test
  void numbersThatWereGivenSinceTheCopyAreToldAndNeverGivenAgain() {
    try (SqliteStore store = open()) {
      assertThat(number(store, 3)).containsExactly("证-3", "证-4", "证-5");
      bring(store, "旧-77");
    }

    NumbersSince since = restore(copy()).numbers();

    assertThat(since.known()).isTrue();
    assertThat(since.given())
        .extracting(NumbersSince.Given::number)
        .containsExactlyInAnyOrder("证-3", "证-4", "证-5", "旧-77");
    try (SqliteStore store = open()) {
      assertThat(number(store, 1)).containsExactly("证-6");
      assertThatThrownBy(() -> bring(store, "旧-77")).isInstanceOf(RuntimeException.class);
    }
    restore(copy());
    try (SqliteStore store = open()) {
      assertThat(number(store, 1)).as("what two restores ago was given").containsExactly("证-7");
    }
  }

  @Test
  void whereNobodyKnowsWhichNumbersWereGivenNoneIsGivenUntilItIsSaid() throws IOException {
    Files.delete(data());

    assertThat(restore(copy()).numbers().known()).isFalse();

    try (SqliteStore store = open()) {
      assertThatThrownBy(() -> number(store, 1))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("numbered.in-doubt");
      assertThatThrownBy(() -> resume(store, 2)).hasMessageContaining("numbered.given-already");
      assertThat(store.<Boolean>read(tx -> numbering.isInDoubt(tx, "certificate", "2027")))
          .as("a year that had not begun")
          .isFalse();
      resume(store, 9);
      assertThat(number(store, 2)).containsExactly("证-9", "证-10");
    }
  }

  @Test
  void anotherRegistersNumbersAreNotTakenForThisOnes() {
    Path elsewhere = folder.resolve("elsewhere").resolve("huiji.db");
    Clock later = Clock.offset(CLOCK, Duration.ofDays(1));
    try (SqliteStore store = SqliteStore.open(elsewhere, later)) {
      name(store, "别的协会");
      number(store, 40);
    }

    NumbersSince since =
        new Backup(elsewhere, CLOCK).restore(copy(), "王芳", Progress.UNWATCHED).numbers();

    assertThat(since.known()).isFalse();
    assertThat(since.given()).isEmpty();
  }

  private void harm(Harm harm) throws IOException, SQLException {
    byte[] whole = Files.readAllBytes(data());
    switch (harm) {
      case DAMAGED -> {
        Arrays.fill(whole, 4096, whole.length - 4096, (byte) 0x5A);
        Files.write(data(), whole);
      }
      case CUT_SHORT -> Files.write(data(), Arrays.copyOf(whole, whole.length / 2));
      case EMPTY -> Files.write(data(), new byte[0]);
      case MISSING -> Files.delete(data());
      case A_LETTER -> Files.writeString(data(), "会员来信".repeat(500));
      case ANOTHER_PROGRAMS -> {
        Files.delete(data());
        execute(data(), "create table customer (id integer)");
      }
    }
    if (harm == Harm.EMPTY || harm == Harm.MISSING) {
      Files.createDirectories(folder.resolve("backups"));
    }
  }

  private Backups.Restored restore(Path copy) {
    return new Backup(data(), CLOCK).restore(copy, "王芳", Progress.UNWATCHED);
  }

  private String name() {
    try (SqliteStore store = open()) {
      return Objects.requireNonNull(
          store.read(new JooqSettings()::all).get(SettingKey.ASSOCIATION_NAME));
    }
  }

  private static void name(SqliteStore store, String name) {
    store.change(
        CAUSE,
        tx -> {
          new JooqSettings().put(tx, SettingKey.ASSOCIATION_NAME, name);
          return null;
        });
  }

  private List<String> number(SqliteStore store, int count) {
    return store.change(
        CAUSE, tx -> numbering.next(tx, "certificate", "2026", count, place -> "证-" + place));
  }

  private void bring(SqliteStore store, String number) {
    store.change(
        CAUSE,
        tx -> {
          numbering.bring(tx, "member", "brought", Optional.empty(), number);
          return null;
        });
  }

  private void resume(SqliteStore store, long next) {
    store.change(
        CAUSE,
        tx -> {
          numbering.resume(tx, "certificate", "2026", next);
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

  /** The files of the folder, each with its hash. */
  private List<String> tree() throws IOException {
    return DataPlace.files(folder).stream()
        .filter(file -> !file.equals(copy()) && !file.toString().endsWith(".lock"))
        .map(file -> hash(file, file))
        .toList();
  }

  private static String hash(Path file, Path called) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return called.getFileName() + " " + HexFormat.of().formatHex(hash);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String one(Path file, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.getString(1);
    }
  }

  private static void execute(Path file, String script) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }
}
