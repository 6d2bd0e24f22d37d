package org.huiji.dues.export;

import static org.huiji.table.write.Column.Kind.CENTRED;
import static org.huiji.table.write.Column.Kind.DATE;
import static org.huiji.table.write.Column.Kind.MONEY;
import static org.huiji.table.write.Column.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.huiji.dues.books.BookRepository;
import org.huiji.dues.books.ProofLine;
import org.huiji.dues.books.ProofSums;
import org.huiji.dues.books.YearProof;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.view.EntryWords;
import org.huiji.member.MemberRepository;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingRepository;
import org.huiji.store.ReadTx;
import org.huiji.store.Store;
import org.huiji.table.Value;
import org.huiji.table.write.Column;
import org.huiji.text.Yuan;

/** Lists of a year of the books; always in Chinese, as papers are. */
public final class BookSheets {

  private static final List<Column> JOURNAL =
      List.of(
          new Column("账号", 10, CENTRED),
          new Column("日期", 12, DATE),
          new Column("会员编号", 12, CENTRED),
          new Column("会员名称", 36, TEXT),
          new Column("会费年度", 10, CENTRED),
          new Column("种类", 8, CENTRED),
          new Column("摘要", 40, TEXT),
          new Column("应收增加（元）", 16, MONEY),
          new Column("应收减少（元）", 16, MONEY),
          new Column("经办人", 10, CENTRED));

  private static final List<Column> VOUCHERS =
      List.of(
          new Column("日期", 12, DATE),
          new Column("摘要", 60, TEXT),
          new Column("借方科目", 24, TEXT),
          new Column("贷方科目", 24, TEXT),
          new Column("金额（元）", 16, MONEY),
          new Column("账号", 10, CENTRED));

  private static final List<Column> PROOF =
      List.of(
          new Column("会员编号", 12, CENTRED),
          new Column("会员名称", 36, TEXT),
          new Column("期初余额（元）", 16, MONEY),
          new Column("应收（元）", 16, MONEY),
          new Column("到账（元）", 16, MONEY),
          new Column("减免（元）", 16, MONEY),
          new Column("退款（元）", 16, MONEY),
          new Column("冲销（元）", 16, MONEY),
          new Column("期末余额（元）", 16, MONEY),
          new Column("核对", 8, CENTRED));

  private final Store store;
  private final MemberRepository members;
  private final BookRepository books;
  private final SettingRepository settings;
  private final Heading heading;

  public BookSheets(
      Store store,
      MemberRepository members,
      BookRepository books,
      SettingRepository settings,
      Rulebooks rulebooks) {
    this.store = store;
    this.members = members;
    this.books = books;
    this.settings = settings;
    this.heading = new Heading(settings, rulebooks);
  }

  /** 会费日记账: all entries in the books of a year, as they were recorded. */
  public DuesSheet journal(int bookYear) {
    return store.read(
        tx -> {
          Names names = names(tx);
          List<List<Value>> rows = new ArrayList<>();
          long[] sums = new long[2];
          books.entries(
              tx,
              bookYear,
              entry -> {
                rows.add(journal(entry, names));
                sums[0] += Math.max(0, entry.effect());
                sums[1] += Math.max(0, -entry.effect());
              });
          return new DuesSheet(
              heading.of(tx, bookYear + "年会费日记账"),
              List.of("共 " + rows.size() + " 笔"),
              JOURNAL,
              rows,
              new Cells()
                  .blanks(3)
                  .text("合计")
                  .blanks(3)
                  .yuan(sums[0])
                  .yuan(sums[1])
                  .blanks(1)
                  .row());
        });
  }

  /**
   * 会费凭证表: what the accountant books for the entries of a year. A carry-forward moves nothing and
   * is left out.
   *
   * @throws org.huiji.problem.Refusal when her accounts are not set
   */
  public DuesSheet vouchers(int bookYear) {
    return store.read(
        tx -> {
          VoucherAccounts accounts = VoucherAccounts.of(settings.all(tx));
          Names names = names(tx);
          List<List<Value>> rows = new ArrayList<>();
          long[] sum = new long[1];
          books.entries(
              tx,
              bookYear,
              entry -> {
                if (entry.kind() != EntryKind.CARRY_FORWARD) {
                  rows.add(voucher(entry, accounts.of(entry), names));
                  sum[0] += entry.fen();
                }
              });
          return new DuesSheet(
              heading.of(tx, bookYear + "年会费凭证表"),
              List.of("共 " + rows.size() + " 笔"),
              VOUCHERS,
              rows,
              new Cells().blanks(1).text("合计").blanks(2).yuan(sum[0]).blanks(1).row());
        });
  }

  /** 年度会费核对表: the proof of a year, member by member and in total. */
  public DuesSheet proof(YearProof proof) {
    return store.read(
        tx -> {
          Names names = names(tx);
          List<List<Value>> rows = new ArrayList<>(proof.lines().size());
          for (ProofLine line : proof.lines()) {
            rows.add(
                sums(
                    new Cells().text(names.number(line.member())).text(names.name(line.member())),
                    line.sums()));
          }
          return new DuesSheet(
              heading.of(tx, proof.bookYear() + "年会费核对表"),
              List.of(
                  "期初余额 ＋ 应收 － 到账 － 减免 ＋ 退款 ＋ 冲销 ＝ 期末余额　共 %d 家　%s"
                      .formatted(proof.lines().size(), verdict(proof))),
              PROOF,
              rows,
              sums(new Cells().blanks(1).text("合计"), proof.total()));
        });
  }

  private static String verdict(YearProof proof) {
    return proof.holds() ? "核对相符" : "核对不符，差额 " + Yuan.grouped(proof.total().difference()) + " 元";
  }

  private static List<Value> journal(LedgerEntry entry, Names names) {
    return new Cells()
        .text(entry.id().toString())
        .date(entry.happenedOn())
        .text(names.number(entry.member()))
        .text(names.name(entry.member()))
        .text(String.valueOf(entry.duesYear()))
        .text(EntryWords.kind(entry.kind()))
        .text(EntryWords.summary(entry))
        .yuanOrBlank(Math.max(0, entry.effect()))
        .yuanOrBlank(Math.max(0, -entry.effect()))
        .text(entry.operator())
        .row();
  }

  private static List<Value> voucher(LedgerEntry entry, VoucherAccounts.Sides sides, Names names) {
    return new Cells()
        .date(entry.happenedOn())
        .text(names.name(entry.member()) + " " + EntryWords.summary(entry))
        .text(sides.debit())
        .text(sides.credit())
        .yuan(entry.fen())
        .text(entry.id().toString())
        .row();
  }

  private static List<Value> sums(Cells cells, ProofSums sums) {
    return cells
        .yuan(sums.opening())
        .yuan(sums.charged())
        .yuan(sums.paid())
        .yuan(sums.waived())
        .yuan(sums.refunded())
        .yuan(sums.reversed())
        .yuan(sums.carried())
        .text(sums.holds() ? "相符" : "不符")
        .row();
  }

  private Names names(ReadTx tx) {
    return new Names(members.everybody(tx));
  }
}
