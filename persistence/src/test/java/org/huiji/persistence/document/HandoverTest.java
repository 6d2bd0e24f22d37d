package org.huiji.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.document.font.FaceCatalogue;
import org.huiji.document.issue.Handover;
import org.huiji.document.issue.Lists;
import org.huiji.document.register.Delivery;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.DocumentRepository.NewDocument;
import org.huiji.document.register.FrozenPdf;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.charge.ChargeRun;
import org.huiji.dues.charge.YearFees;
import org.huiji.dues.ledger.OpenBooks;
import org.huiji.member.MemberDraft;
import org.huiji.member.MemberField;
import org.huiji.member.MemberId;
import org.huiji.member.MemberNumbers;
import org.huiji.member.MemberStatus;
import org.huiji.member.Registrar;
import org.huiji.persistence.dues.JooqBooks;
import org.huiji.persistence.dues.JooqLedger;
import org.huiji.persistence.member.JooqMembers;
import org.huiji.persistence.member.JooqNumbering;
import org.huiji.persistence.rulebook.JooqRulebooks;
import org.huiji.persistence.setting.JooqSettings;
import org.huiji.persistence.store.SqliteStore;
import org.huiji.problem.Refusal;
import org.huiji.rulebook.BuiltInRulebooks;
import org.huiji.rulebook.Rulebooks;
import org.huiji.rulebook.edit.RulebookEdits;
import org.huiji.rulebook.fee.Adoption;
import org.huiji.rulebook.fee.FeeSchedule;
import org.huiji.rulebook.fee.FeeTier;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.setting.SettingKey;
import org.huiji.store.Cause;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class HandoverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 10);
  private static final String CLERK = "王芳";

  @TempDir private Path folder;

  private final JooqMembers members = new JooqMembers();
  private final JooqDocuments documents = new JooqDocuments();
  private final Rulebooks rulebooks = new Rulebooks(new JooqRulebooks());
  private final Clock clock = Clock.fixed(Instant.parse("2026-03-18T01:00:00Z"), ZoneOffset.UTC);
  private SqliteStore store;
  private Handover handover;
  private DocumentId first;
  private DocumentId second;

  @BeforeEach
  void issueTwo() {
    store = SqliteStore.open(folder.resolve("huiji.db"), clock);
    var ledger = new JooqLedger();
    var settings = new JooqSettings();
    var books = new OpenBooks(new JooqBooks()::lastClosed, clock);
    var run = new ChargeRun(store, members, ledger, settings, rulebooks, books);
    handover =
        new Handover(
            store, documents, members, rulebooks, new YearFees(run, ledger, settings), clock);
    store.change(
        Cause.of(CLERK, "test", "规则手册"),
        tx -> {
          rulebooks.keep(tx, LocalDate.of(2020, 1, 1), BuiltInRulebooks.read("dalian"));
          return null;
        });
    first = certificate(member("大连甲科技有限公司", "示例甲"), "大连甲科技有限公司", "证-1");
    second = certificate(member("大连乙科技有限公司", null), "大连乙科技有限公司", "证-2");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void severalPapersAreHandedOverAtOnce() {
    handover.record(List.of(first, second), TODAY, " 示例人 ", CLERK);

    assertThat(delivered()).containsOnly(new Delivery(TODAY, "示例人", CLERK));
  }

  @Test
  void withoutAReceiverEachUnitsOwnLiaisonTookIt() {
    handover.record(List.of(first), TODAY, "", CLERK);

    assertThat(delivered()).containsExactly(new Delivery(TODAY, "示例甲", CLERK));
  }

  @Test
  void oneWithoutALiaisonStopsTheWholeSelection() {
    assertThatThrownBy(() -> handover.record(List.of(first, second), TODAY, "", CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("issue.delivery-nobody");
    assertThat(delivered()).isEmpty();
  }

  @Test
  void aCertificateHandedOverBeforeTheFeeIsPaidIsTold() {
    assertThat(handover.unpaid(List.of(first, second), TODAY)).isEmpty();

    adoptFees();

    assertThat(handover.unpaid(List.of(first, second), TODAY))
        .extracting(Message::key)
        .containsExactly("issue.unpaid", "issue.unpaid");
    assertThat(handover.unpaid(List.of(first), TODAY).getFirst().args())
        .contains("大连甲科技有限公司", "2026", "3,000.00", "会员管理办法 第五条（四）");
    handover.record(List.of(first), TODAY, "示例人", CLERK);
    assertThat(delivered()).hasSize(1);
  }

  @Test
  void theStepOfFeeAndCertificateTellsOfThoseWhoHaveNotPaid() {
    MemberId member = member("大连丙科技有限公司", null);
    adoptFees();

    assertThat(handover.unpaid("notice", List.of(member), TODAY))
        .extracting(Message::key)
        .containsExactly("issue.unpaid");
    assertThat(handover.unpaid("publication", List.of(member), TODAY)).isEmpty();
  }

  @Test
  void aLaterRecordCountsAndEachPaperIsListedOnce() {
    handover.record(List.of(first), ISSUED, "示例人", CLERK);
    handover.record(List.of(first), TODAY, "另一人", "李明");

    assertThat(register()).hasSize(2);
    assertThat(delivered()).containsExactly(new Delivery(TODAY, "另一人", "李明"));
  }

  @Test
  void theDateLiesBetweenTheIssueAndToday() {
    assertThatThrownBy(() -> handover.record(List.of(first), TODAY.plusDays(1), "示例人", CLERK))
        .hasMessageContaining("issue.delivery-future");
    assertThatThrownBy(() -> handover.record(List.of(first), ISSUED.minusDays(1), "示例人", CLERK))
        .hasMessageContaining("issue.delivery-early");
  }

  @Test
  void whatIsVoidCannotBeHandedOver() {
    store.change(
        Cause.of(CLERK, "test", "作废"),
        tx -> {
          documents.cancel(tx, first, "写错");
          return null;
        });
    assertThatThrownBy(() -> handover.record(List.of(first), TODAY, "示例人", CLERK))
        .hasMessageContaining("issue.delivery-void");
  }

  @Test
  void thePlaqueListShowsWhenAndToWhom() {
    handover.record(List.of(first), TODAY, "示例人", CLERK);
    var lists =
        new Lists(
            store,
            members,
            documents,
            new JooqSettings(),
            rulebooks,
            FaceCatalogue.bundledOnly(),
            clock);

    assertThat(lists.plaques(TODAY).rows())
        .extracting(row -> row.get(1), List::getLast)
        .containsExactlyInAnyOrder(tuple("大连甲科技有限公司", "2026-03-18 示例人"), tuple("大连乙科技有限公司", ""));
  }

  private void adoptFees() {
    var adoption = new Adoption(LocalDate.of(2025, 12, 20), 120, 96, 90, 4, 2, true);
    var tier = new FeeTier("plain", "会员", 300_000, List.of("member"), "会费标准");
    var fees = new FeeSchedule(List.of(tier), "第五届会员代表大会", adoption, null, null);
    store.change(
        Cause.of(CLERK, "test", "会费标准"),
        tx -> {
          rulebooks.keep(
              tx,
              LocalDate.of(2020, 1, 1),
              RulebookEdits.fees(BuiltInRulebooks.read("dalian"), fees, TODAY, CLERK));
          new JooqSettings().put(tx, SettingKey.DUES_LATE_JOINERS, "FULL");
          return null;
        });
  }

  private MemberId member(String name, @Nullable String liaison) {
    var numbers = new MemberNumbers(members, new JooqNumbering(), rulebooks, clock);
    return new Registrar(store, members, numbers, rulebooks, clock)
        .add(
            MemberDraft.empty(MemberKind.UNIT, MemberStatus.MEMBER)
                .with(MemberField.NAME, name)
                .with(MemberField.JOINED, "2024-05-01")
                .with(MemberField.LIAISON_NAME, liaison),
            LocalDate.of(2026, 1, 1),
            CLERK,
            null);
  }

  private DocumentId certificate(MemberId member, String name, String number) {
    var pdf = new FrozenPdf(number.getBytes(StandardCharsets.UTF_8), 1);
    return store.change(
        Cause.of(CLERK, "test", number),
        tx ->
            documents
                .add(
                    tx,
                    List.of(
                        new NewDocument(
                            DocumentKind.CERTIFICATE,
                            number,
                            member,
                            null,
                            name,
                            ISSUED,
                            pdf,
                            null,
                            null)))
                .getFirst());
  }

  private List<IssuedDocument> register() {
    return store.read(documents::all);
  }

  private List<Delivery> delivered() {
    return register().stream().map(IssuedDocument::delivered).flatMap(Stream::ofNullable).toList();
  }
}
