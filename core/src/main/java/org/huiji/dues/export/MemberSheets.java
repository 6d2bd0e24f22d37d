package org.huiji.dues.export;

import static org.huiji.table.write.Column.Kind.CENTRED;
import static org.huiji.table.write.Column.Kind.DATE;
import static org.huiji.table.write.Column.Kind.MONEY;
import static org.huiji.table.write.Column.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiji.dues.ledger.DuesSums;
import org.huiji.dues.reminder.Reminder;
import org.huiji.dues.view.Arrears;
import org.huiji.dues.view.DuesLine;
import org.huiji.dues.view.DuesStatus;
import org.huiji.dues.view.DuesYear;
import org.huiji.dues.view.OpenYear;
import org.huiji.rulebook.Rulebooks;
import org.huiji.setting.SettingRepository;
import org.huiji.store.Store;
import org.huiji.table.Value;
import org.huiji.table.write.Column;
import org.huiji.text.ChineseDate;
import org.huiji.text.Yuan;

/** Lists of members with their dues; always in Chinese, as papers are. */
public final class MemberSheets {

  private static final List<Column> ROSTER =
      List.of(
          new Column("序号", 6, CENTRED),
          new Column("会员编号", 12, CENTRED),
          new Column("会员名称", 36, TEXT),
          new Column("区县", 12, CENTRED),
          new Column("会员级别", 16, CENTRED),
          new Column("会费档次", 16, CENTRED),
          new Column("应收（元）", 14, MONEY),
          new Column("到账（元）", 14, MONEY),
          new Column("减免（元）", 14, MONEY),
          new Column("退款（元）", 14, MONEY),
          new Column("余额（元）", 14, MONEY),
          new Column("状态", 8, CENTRED));

  private static final List<Column> ARREARS =
      List.of(
          new Column("序号", 6, CENTRED),
          new Column("会员编号", 12, CENTRED),
          new Column("会员名称", 36, TEXT),
          new Column("会员级别", 16, CENTRED),
          new Column("欠缴年度", 18, TEXT),
          new Column("最早到期日", 12, DATE),
          new Column("不满一年（元）", 14, MONEY),
          new Column("满一年（元）", 14, MONEY),
          new Column("满两年（元）", 14, MONEY),
          new Column("满三年以上（元）", 14, MONEY),
          new Column("合计（元）", 14, MONEY),
          new Column("最近催缴", 18, TEXT));

  private final Store store;
  private final Heading heading;

  public MemberSheets(Store store, SettingRepository settings, Rulebooks rulebooks) {
    this.store = store;
    this.heading = new Heading(settings, rulebooks);
  }

  /** 会费缴纳名册: everybody in a year of dues; give a filtered year for a part of it. */
  public DuesSheet roster(DuesYear year) {
    List<List<Value>> rows = new ArrayList<>(year.lines().size());
    for (DuesLine line : year.lines()) {
      rows.add(roster(rows.size() + 1, line));
    }
    DuesSums total = year.total();
    return new DuesSheet(
        titled(year.year() + "年度会费缴纳名册"),
        List.of(
            "共 %d 家　欠缴 %d 家 %s 元　预缴 %s 元"
                .formatted(
                    total.members(),
                    total.owing(),
                    Yuan.grouped(total.owed()),
                    Yuan.grouped(total.credit()))),
        ROSTER,
        rows,
        new Cells()
            .blanks(2)
            .text("合计")
            .blanks(3)
            .yuan(total.charged())
            .yuan(total.paid())
            .yuan(total.waived())
            .yuan(total.refunded())
            .yuan(total.balance())
            .blanks(1)
            .row());
  }

  /** 欠缴会费名单, by age. */
  public DuesSheet arrears(Arrears arrears) {
    List<List<Value>> rows = new ArrayList<>(arrears.lines().size());
    for (Arrears.Line line : arrears.lines()) {
      rows.add(arrears(rows.size() + 1, line));
    }
    Cells total = new Cells().blanks(2).text("合计").blanks(3);
    arrears.ages().forEach(total::yuan);
    return new DuesSheet(
        titled("欠缴会费名单"),
        List.of(
            "截至%s　共 %d 家　欠缴 %s 元"
                .formatted(
                    ChineseDate.arabic(arrears.on()),
                    arrears.lines().size(),
                    Yuan.grouped(arrears.fen()))),
        ARREARS,
        rows,
        total.yuan(arrears.fen()).blanks(1).row());
  }

  /** 已缴, 欠缴, 预缴, 免缴, 未计收. */
  static String status(DuesStatus status) {
    return switch (status) {
      case PAID -> "已缴";
      case OWES -> "欠缴";
      case PREPAID -> "预缴";
      case EXEMPT -> "免缴";
      case NOT_CHARGED -> "未计收";
    };
  }

  private static List<Value> roster(int place, DuesLine line) {
    return new Cells()
        .text(String.valueOf(place))
        .text(Names.number(line.entry()))
        .text(line.entry().member().name())
        .text(line.district())
        .text(line.office())
        .text(line.tier())
        .yuan(line.year().charged())
        .yuan(line.year().paid())
        .yuan(line.year().waived())
        .yuan(line.year().refunded())
        .yuan(line.year().balance())
        .text(status(line.status()))
        .row();
  }

  private static List<Value> arrears(int place, Arrears.Line line) {
    Cells cells =
        new Cells()
            .text(String.valueOf(place))
            .text(Names.number(line.entry()))
            .text(line.entry().member().name())
            .text(line.office())
            .text(
                line.open().stream()
                    .map(OpenYear::year)
                    .map(String::valueOf)
                    .collect(Collectors.joining("、")))
            .date(line.since());
    line.ages().forEach(cells::yuanOrBlank);
    return cells.yuan(line.fen()).text(reminded(line.reminders())).row();
  }

  private static String reminded(List<Reminder> sent) {
    return sent.isEmpty()
        ? ""
        : "%s %s（共%d次）".formatted(sent.getLast().sentOn(), sent.getLast().channel(), sent.size());
  }

  private String titled(String what) {
    return store.read(tx -> heading.of(tx, what));
  }
}
