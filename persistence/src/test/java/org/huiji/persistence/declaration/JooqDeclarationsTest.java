package org.huiji.persistence.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huiji.declaration.Checklist;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.huiji.declaration.evidence.Evidence;
import org.huiji.declaration.evidence.EvidenceRepository.NewEvidence;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.declaration.listed.ListedPlatform;
import org.huiji.declaration.round.BuiltInRounds;
import org.huiji.declaration.round.NextRound;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.round.Rounds;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.store.ChangeId;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // opened before each test
class JooqDeclarationsTest {

  private static final String ROUND = "2021-2";
  private static final Content TABLE_ONLY =
      new Content(
          "南岸区",
          Answers.NONE,
          new Answers(Map.of(FormField.UNIT, "重庆示例软件有限公司", FormField.PLATFORM, "示例适配评测平台")),
          Checklist.UNTOUCHED);
  private static final Content BOTH =
      TABLE_ONLY
          .withForm(
              new Answers(
                  Map.of(
                      FormField.UNIT, "重庆示例软件有限公司",
                      FormField.CAPABILITIES, "1.甲\n2.乙",
                      FormField.HONOURS, "ITSS\t三\n国家高新企业")))
          .withChecklist(
              new Checklist(Map.of("credit", true, "premises", false), "工业软件", "南岸府函〔2022〕5号"));

  private final JooqDeclarations declarations = new JooqDeclarations();
  private final JooqEvidence evidence = new JooqEvidence();
  private final JooqListed listed = new JooqListed();
  @TempDir private Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() {
    store =
        SqliteStore.open(
            folder.resolve("huiji.db"),
            Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theNewestContentOfEachDeclarationIsReadWithItsStateAndTheDayItCame() {
    List<DeclarationId> ids = add(TABLE_ONLY, BOTH);
    ChangeId later =
        change(
            tx -> {
              declarations.describe(tx, ids.getFirst(), BOTH.withDistrict("北碚区"));
              declarations.addStep(
                  tx, ids.getFirst(), step(ReviewState.RECEIVED, LocalDate.of(2022, 2, 21)));
              declarations.addStep(
                  tx,
                  ids.getFirst(),
                  step(ReviewState.DISTRICT_CHECKED, LocalDate.of(2022, 2, 24)));
              return tx.id();
            });

    assertThat(all())
        .containsExactly(
            new Declaration(
                ids.getFirst(),
                ROUND,
                BOTH.withDistrict("北碚区"),
                ReviewState.DISTRICT_CHECKED,
                LocalDate.of(2022, 2, 21),
                later),
            new Declaration(
                ids.getLast(), ROUND, BOTH, ReviewState.RECEIVED, null, new ChangeId(1)));
    assertThat(steps(ids.getFirst()))
        .extracting(ReviewStep::to, ReviewStep::by)
        .containsExactly(
            tuple(ReviewState.RECEIVED, "王芳"), tuple(ReviewState.DISTRICT_CHECKED, "王芳"));
  }

  @Test
  void whatADeclarationSaidBeforeAChangeIsStillThere() {
    DeclarationId id = add(TABLE_ONLY).getFirst();
    ChangeId second =
        change(
            tx -> {
              declarations.describe(tx, id, BOTH);
              return tx.id();
            });

    assertThat(before(id, second)).contains(TABLE_ONLY);
    assertThat(before(id, new ChangeId(1))).isEmpty();
    assertThat(writings(id, second)).hasSize(1).doesNotContain(TABLE_ONLY);
    assertThat(writings(id, new ChangeId(second.value() + 1))).isEmpty();
  }

  @Test
  void whatIsRetractedIsNotInItsRoundAnyMore() {
    List<DeclarationId> ids = add(TABLE_ONLY, BOTH);
    change(
        tx -> {
          declarations.retract(tx, ids.getFirst());
          return tx.id();
        });

    assertThat(all()).extracting(Declaration::id).containsExactly(ids.getLast());
    assertThat(find(ids.getFirst())).isEmpty();
    assertThat(all("2022-3")).isEmpty();
  }

  @Test
  void evidenceBelongsToItsDeclarationUntilItIsTakenAway() {
    List<DeclarationId> ids = add(TABLE_ONLY, BOTH);
    change(
        tx -> {
          evidence.add(tx, ids.getFirst(), new NewEvidence("licence", "营业执照.pdf", 12, "ab"));
          evidence.add(tx, ids.getFirst(), new NewEvidence("audit", "审计报告.pdf", 34, "cd"));
          return tx.id();
        });
    long first =
        read(tx -> evidence.of(tx, ids.getFirst())).stream()
            .mapToLong(Evidence::id)
            .min()
            .orElseThrow();
    change(
        tx -> {
          evidence.remove(tx, first);
          return tx.id();
        });

    List<Evidence> left = read(tx -> evidence.of(tx, ids.getFirst()));
    Map<DeclarationId, Set<String>> items = read(tx -> evidence.items(tx, ROUND));
    assertThat(left).extracting(Evidence::file).containsExactly("审计报告.pdf");
    assertThat(items).isEqualTo(Map.of(ids.getFirst(), Set.of("audit")));
  }

  @Test
  void listedPlatformsStayInTheRegister() {
    DeclarationId id = add(BOTH).getFirst();
    var old =
        new ListedPlatform(
            "渝经信软件〔2021〕8号", "甲平台", "甲公司", null, null, LocalDate.of(2021, 4, 1), null);
    var own =
        new ListedPlatform(
            "渝经信软件〔2022〕30号",
            "示例适配评测平台",
            "重庆示例软件有限公司",
            "91500199MAC0108487",
            "适配评测类",
            LocalDate.of(2022, 6, 1),
            id);
    change(
        tx -> {
          listed.add(tx, List.of(old, own));
          return tx.id();
        });

    assertThat(read(listed::all)).containsExactly(old, own);
  }

  @Test
  void aRoundThatIsStartedStandsBesideTheBuiltInOneAndAnEditOfItCounts() {
    var rounds = new Rounds(store, new JooqRounds());
    Round builtIn = BuiltInRounds.secondBatchOf2021();
    var notice = new Round.Notice("渝经信软件〔2022〕99号", "通知", "市经济信息委", LocalDate.of(2022, 12, 28));
    var next =
        new NextRound(
            2022, "第三批", notice, LocalDate.of(2023, 2, 17), LocalDate.of(2023, 2, 24), "");

    rounds.next(next, "王芳");

    assertThat(read(rounds::all)).extracting(Round::id).containsExactly("2022-3", "2021-2");
    assertThat(read(tx -> rounds.get(tx, null)).id()).isEqualTo("2022-3");
    Round unedited = read(tx -> rounds.get(tx, "2021-2"));
    assertThat(unedited).isEqualTo(builtIn);
    assertThatThrownBy(() -> rounds.next(next, "王芳")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> read(tx -> rounds.get(tx, "2020-1"))).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declaration",
        "declaration_version",
        "declaration_answer",
        "declaration_step",
        "declaration_round",
        "declaration_evidence",
        "listed_platform"
      })
  void theDatabaseRefusesToChangeOrRemoveWhatHappened(String table) throws SQLException {
    DeclarationId id = add(BOTH).getFirst();
    var rounds = new Rounds(store, new JooqRounds());
    rounds.keep(BuiltInRounds.secondBatchOf2021(), "王芳");
    change(
        tx -> {
          declarations.addStep(tx, id, step(ReviewState.RECEIVED, LocalDate.of(2022, 2, 21)));
          evidence.add(tx, id, new NewEvidence("licence", "营业执照.pdf", 12, "ab"));
          listed.add(
              tx,
              List.of(
                  new ListedPlatform("号", "台", "司", null, null, LocalDate.of(2021, 4, 1), null)));
          return tx.id();
        });
    String column = table.equals("declaration_answer") ? "value" : "change_id";

    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huiji.db"));
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () -> statement.executeUpdate("update %s set %s = 1".formatted(table, column)))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
          .hasMessageContaining("append-only");
    }
  }

  private List<DeclarationId> add(Content... contents) {
    return change(tx -> declarations.add(tx, ROUND, List.of(contents)));
  }

  private List<Declaration> all() {
    return all(ROUND);
  }

  private List<Declaration> all(String round) {
    return store.read(tx -> declarations.of(tx, round));
  }

  private List<ReviewStep> steps(DeclarationId id) {
    return store.read(tx -> declarations.steps(tx, id));
  }

  private Optional<Content> before(DeclarationId id, ChangeId change) {
    return store.read(tx -> declarations.before(tx, id, change));
  }

  private List<Content> writings(DeclarationId id, ChangeId change) {
    return store.read(tx -> declarations.writings(tx, id, change));
  }

  private Optional<Declaration> find(DeclarationId id) {
    return store.read(tx -> declarations.find(tx, id));
  }

  private <T> T read(Function<ReadTx, T> work) {
    return store.read(work);
  }

  private <T> T change(Function<ChangeTx, T> work) {
    return store.change(Cause.of("王芳", "test", "申报"), work);
  }

  private static ReviewStep step(ReviewState state, LocalDate on) {
    return new ReviewStep(state, on, null, null, "王芳");
  }
}
