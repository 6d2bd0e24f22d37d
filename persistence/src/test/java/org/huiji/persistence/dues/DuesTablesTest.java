package org.huiji.persistence.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huiji.document.register.DocumentKind;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.Receipt;
import org.huiji.member.MemberId;
import org.huiji.persistence.store.JooqTx;
import org.huiji.store.Cause;
import org.huiji.store.ChangeTx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps what happened, whoever asks it to forget. */
@SuppressWarnings("NullAway.Init") // made before each test
class DuesTablesTest {

  @TempDir private Path folder;

  private PaperDesk papers;
  private Treasury desk;

  @BeforeEach
  void leaveARowInEveryTable() {
    papers = new PaperDesk(folder);
    desk = papers.desk;
    MemberId member = desk.unit("青禾示例科技有限公司", "2020-05-01", "");
    desk.charge(2025);
    desk.books.close(2025, Treasury.CLERK);
    desk.charge(2026);
    MoneyId money = desk.pay(member, 100_000, LocalDate.of(2026, 2, 1));
    desk.receipts.record(
        new Receipt(money, "50010126", "0000123456", null, Treasury.TODAY), Treasury.CLERK);
    desk.reminders.record(List.of(member), 2025, Treasury.TODAY, "电话", "王芳", null, Treasury.CLERK);
    change(tx -> new JooqPayers().remember(tx, "示例控股集团", member));
    papers.issue(PaperDesk.order(DocumentKind.DUES_NOTICE, 2026, Treasury.TODAY, member));
    desk.ledger.reverse(
        desk.read(tx -> desk.entries.ofMember(tx, member)).getLast().id(),
        Treasury.TODAY,
        "记错单位",
        Treasury.CLERK);
  }

  @AfterEach
  void close() {
    papers.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dues_money",
        "ledger_entry",
        "dues_receipt",
        "dues_reminder",
        "dues_document",
        "payer_alias",
        "year_close"
      })
  void noRowIsChangedRemovedOrReplaced(String table) {
    assertThat(rows(table)).isPositive();
    refused("update " + table + " set rowid = rowid", table + " is append-only");
    refused("delete from " + table, table + " is append-only");
    String closed = table.equals("ledger_entry") ? " where book_year > 2025" : "";
    refused(
        "insert or replace into " + table + " select * from " + table + closed,
        table + " is append-only");
  }

  @Test
  void anEntryIsNotReplacedByAnotherReversalOfTheSame() {
    refused(
        "insert or replace into ledger_entry (id, member_id, dues_year, book_year, kind, fen, effect,"
            + " happened_on, reverses, reversed_kind, money_id, change_id) select 9999, member_id,"
            + " dues_year, book_year, kind, fen, effect, happened_on, reverses, reversed_kind,"
            + " money_id, change_id"
            + " from ledger_entry where kind = 'REVERSAL'",
        "ledger_entry is append-only");
  }

  @Test
  void anEntryStandsInTheBooksOfItsOwnDay() {
    refused(
        "insert into ledger_entry (id, member_id, dues_year, book_year, kind, fen, effect,"
            + " happened_on, tier, change_id) select 9999, member_id, dues_year, 2026, kind, fen,"
            + " effect, '2025-03-01', tier, change_id from ledger_entry where kind = 'CHARGE'",
        "CHECK constraint failed");
  }

  private int rows(String table) {
    return desk.read(
        tx -> JooqTx.sql(tx).fetchSingle("select count(*) from " + table).into(Integer.class));
  }

  private void refused(String sql, String why) {
    assertThatThrownBy(() -> change(tx -> JooqTx.sql(tx).execute(sql)))
        .as(sql)
        .hasStackTraceContaining(why);
  }

  private void change(Consumer<ChangeTx> work) {
    desk.store.change(
        Cause.of(Treasury.CLERK, "action.dues-pay", "账"),
        tx -> {
          work.accept(tx);
          return null;
        });
  }
}
