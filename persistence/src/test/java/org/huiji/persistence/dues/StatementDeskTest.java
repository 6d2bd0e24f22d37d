package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.huiji.persistence.dues.BankCounter.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huiji.dues.bank.BankDecision;
import org.huiji.dues.bank.Confidence;
import org.huiji.dues.bank.Evidence;
import org.huiji.dues.bank.StatementPreview;
import org.huiji.dues.bank.StatementRow;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.intake.ImportId;
import org.huiji.intake.ImportUndo;
import org.huiji.intake.ImportedRow;
import org.huiji.intake.Verdict;
import org.huiji.member.MemberId;
import org.huiji.problem.Refusal;
import org.huiji.store.Cause;
import org.huiji.text.FoldedName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clerk decides about lines, takes and takes back. */
@SuppressWarnings("NullAway.Init") // made before each test
class StatementDeskTest {

  private static final String KNOWN = "2026-01-05,1,,3000,青禾示例科技有限公司,会费";
  private static final String STRANGER = "2026-01-06,2,,6000,示例控股集团,会费";

  @TempDir private Path folder;
  private BankCounter counter;
  private MemberId green;
  private MemberId far;

  @BeforeEach
  void chargeTwoMembers() {
    counter = new BankCounter(folder);
    green = counter.desk.unit("青禾示例科技有限公司", "2020-05-01", "");
    far = counter.desk.unit("远山示例软件有限公司", "2020-05-01", "");
    counter.desk.charge(2025);
    counter.desk.charge(2026);
  }

  @AfterEach
  void close() {
    counter.close();
  }

  @Test
  void aStrangersMoneyIsGivenToTheMemberSheChooses() {
    StatementPreview preview = counter.preview(STRANGER);
    assertThat(row(preview, 2).isOpen()).isTrue();
    StatementPreview decided = counter.decide(preview, 2, new BankDecision.Choose(far, false));

    assertThat(row(decided, 2).verdict()).isEqualTo(Verdict.NEW);
    counter.take(decided);
    assertThat(counter.owes(far, 2025)).isZero();
    assertThat(counter.owes(far, 2026)).isZero();
    assertThat(counter.desk.read(counter.payers::aliases)).isEmpty();
  }

  @Test
  void whoseMoneyComesInANameIsRememberedAndForgottenWithTheImport() {
    ImportId id =
        counter.take(
            counter.decide(counter.preview(STRANGER), 2, new BankDecision.Choose(far, true)));
    StatementRow next = row(counter.preview("2026-02-06,3,,6000,示例控股集团,会费"), 2);
    assertThat(next.suggestion().evidence())
        .extracting(Evidence::kind)
        .contains(Evidence.Kind.ALIAS);

    counter.undo.undo(id, Treasury.CLERK);
    StatementRow after = row(counter.preview("2026-02-06,3,,6000,示例控股集团,会费"), 2);
    assertThat(after.suggestion().confidence()).isEqualTo(Confidence.NONE);
  }

  @Test
  void ofTwoWaysToWriteAPayersNameTheOneLearnedLastCounts() {
    for (MemberId member : List.of(green, far, green)) {
      remember("示例控股（集团）公司", member.equals(green) ? far : green);
      remember("示例控股(集团) 公司", member);

      assertThat(counter.desk.read(counter.payers::aliases))
          .containsExactly(entry(FoldedName.fold("示例控股（集团）公司"), member));
      assertThat(row(counter.preview("2026-02-06,3,,3000,示例控股（集团）公司,会费"), 2).parts())
          .containsExactly(new Allocation(member, 2025, 3_000_00));
    }
  }

  private void remember(String payer, MemberId member) {
    counter.desk.store.change(
        Cause.of(Treasury.CLERK, "action.bank-import", payer),
        tx -> {
          counter.payers.remember(tx, payer, member);
          return null;
        });
  }

  @Test
  void oneAmountIsDividedAmongSeveralMembersAndYears() {
    List<Allocation> parts =
        List.of(new Allocation(green, 2026, 3_000_00), new Allocation(far, 2026, 3_000_00));
    StatementPreview decided =
        counter.decide(counter.preview(STRANGER), 2, new BankDecision.Divide(parts, false));
    counter.take(decided);

    assertThat(counter.owes(green, 2026)).isZero();
    assertThat(counter.owes(far, 2026)).isZero();
    assertThat(counter.owes(far, 2025)).isEqualTo(3_000_00);
    assertThat(counter.desk.read(counter.desk.money::all)).hasSize(1);
  }

  @Test
  void partsThatAreNotTheWholeAreRefusedAtTheLine() {
    List<Allocation> parts = List.of(new Allocation(green, 2026, 3_000_00));
    StatementPreview decided =
        counter.decide(counter.preview(STRANGER), 2, new BankDecision.Divide(parts, false));

    assertThat(row(decided, 2).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(row(decided, 2).problems())
        .extracting(problem -> problem.message().key())
        .containsExactly("dues.parts");
  }

  @Test
  void aMemberNobodyKnowsIsRefusedAtTheLine() {
    StatementPreview decided =
        counter.decide(
            counter.preview(STRANGER), 2, new BankDecision.Choose(new MemberId(99), true));

    assertThat(row(decided, 2).verdict()).isEqualTo(Verdict.REFUSED);
  }

  @Test
  void whatSheLeavesOutIsNotTakenHoweverCertain() {
    StatementPreview decided =
        counter.decide(counter.preview(KNOWN), 2, new BankDecision.LeaveOut());
    ImportId id = counter.take(decided);

    assertThat(counter.owes(green, 2025)).isEqualTo(3_000_00);
    List<ImportedRow> kept = counter.desk.read(tx -> counter.imports.rows(tx, id));
    assertThat(kept).extracting(ImportedRow::verdict).containsExactly(Verdict.SKIPPED);
  }

  @Test
  void twoLinesThatAreAlikeAreTakenOnceUnlessSheSaysSo() {
    StatementPreview preview = counter.preview(KNOWN, KNOWN);
    assertThat(row(preview, 3).verdict()).isEqualTo(Verdict.DUPLICATE);
    assertThat(row(preview, 3).duplicateOf()).isEqualTo(2);
    assertThat(preview.fen()).isEqualTo(3_000_00);

    StatementPreview both = counter.decide(preview, 3, new BankDecision.Accept(false));
    counter.take(both);
    assertThat(counter.owes(green, 2026)).isZero();
    assertThat(counter.preview(KNOWN, KNOWN).count(Verdict.SAME)).isEqualTo(2);
  }

  @Test
  void ofTwoLinesThatAreAlikeTheSecondIsNotTakenWhenTheFileIsReadAgain() {
    counter.take(counter.preview(KNOWN, KNOWN));
    StatementPreview again = counter.preview(KNOWN, KNOWN);

    assertThat(again.count(Verdict.NEW)).isZero();
    assertThat(row(again, 2).verdict()).isEqualTo(Verdict.SAME);
    assertThat(row(again, 3).verdict()).isEqualTo(Verdict.DUPLICATE);
    assertThat(row(again, 3).duplicateOf()).isEqualTo(2);
    counter.take(again);
    assertThat(counter.owes(green, 2026)).isEqualTo(3_000_00);
  }

  @Test
  void aLedgerThatChangedSinceThePreviewIsNotOverrun() {
    StatementPreview seen = counter.preview(KNOWN);
    counter.desk.pay(green, 3_000_00, LocalDate.of(2026, 1, 2));

    assertThatThrownBy(() -> counter.take(seen))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("bank.changed-since");
    assertThat(counter.owes(green, 2026)).isEqualTo(3_000_00);
  }

  @Test
  void aPaymentReversedSinceIsLeftAloneAndNamedWhenTheImportIsTakenBack() {
    ImportId id = counter.take(counter.preview(KNOWN, "2026-01-07,3,,3000,远山示例软件有限公司,会费"));
    LedgerEntry payment =
        counter.desk.read(tx -> counter.desk.entries.ofMember(tx, green)).getLast();
    counter.desk.ledger.reverse(payment.id(), LocalDate.of(2026, 1, 8), "记错了", Treasury.CLERK);
    ImportUndo.Undone undone = counter.undo.undo(id, Treasury.CLERK);

    assertThat(undone.restored()).isEqualTo(1);
    assertThat(undone.kept()).containsExactly("青禾示例科技有限公司 3,000.00");
    assertThat(counter.owes(green, 2025)).isEqualTo(3_000_00);
    assertThat(counter.owes(far, 2025)).isEqualTo(3_000_00);
  }

  @Test
  void aPaymentGivenBackSinceIsKeptAndNamedWhenTheImportIsTakenBack() {
    ImportId id =
        counter.take(
            counter.preview(
                KNOWN, "2026-01-06,2,,3000,青禾示例科技有限公司,会费", "2026-01-07,3,,3000,远山示例软件有限公司,会费"));
    LocalDate day = LocalDate.of(2026, 1, 8);
    counter.desk.ledger.refund(green, 2025, 1_000_00, day, "付-1", null, Treasury.CLERK);
    ImportUndo.Undone undone = counter.undo.undo(id, Treasury.CLERK);

    assertThat(undone.restored()).isEqualTo(2);
    assertThat(undone.kept()).containsExactly("青禾示例科技有限公司 3,000.00");
    assertThat(counter.owes(green, 2025)).isEqualTo(1_000_00);
    assertThat(counter.owes(green, 2026)).isEqualTo(3_000_00);
    assertThat(counter.owes(far, 2025)).isEqualTo(3_000_00);
    assertThat(row(counter.preview(KNOWN), 2).verdict()).isEqualTo(Verdict.SAME);
    assertThat(counter.desk.books.audit()).isEmpty();
  }

  @Test
  void anImportInAClosedYearIsNotTakenBack() {
    ImportId id = counter.take(counter.preview("2025-12-30,1,,3000,青禾示例科技有限公司,会费"));
    counter.desk.books.close(2025, Treasury.CLERK);

    assertThatThrownBy(() -> counter.undo.undo(id, Treasury.CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("bank.undo-closed");
    assertThat(counter.owes(green, 2025)).isZero();
  }

  @Test
  void anImportIsTakenBackOnlyOnce() {
    ImportId id = counter.take(counter.preview(KNOWN));
    counter.undo.undo(id, Treasury.CLERK);

    assertThatThrownBy(() -> counter.undo.undo(id, Treasury.CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("intake.undone-already");
  }
}
