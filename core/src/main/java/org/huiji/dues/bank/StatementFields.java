package org.huiji.dues.bank;

import java.util.List;
import org.huiji.table.head.FieldSpec;
import org.huiji.text.Message;

/** What banks write over the columns of a statement. */
public final class StatementFields {

  public static final String DATE = "date";
  public static final String TIME = "time";
  public static final String REFERENCE = "reference";

  /** Money that left the account. */
  public static final String DEBIT = "debit";

  /** Money that came. */
  public static final String CREDIT = "credit";

  /** The only column for money, whichever way it went. */
  public static final String AMOUNT = "amount";

  /** Which way it went, beside {@link #AMOUNT}. */
  public static final String DIRECTION = "direction";

  public static final String BALANCE = "balance";
  public static final String PAYER = "payer";
  public static final String ACCOUNT = "account";
  public static final String SUMMARY = "summary";
  public static final String REMARK = "remark";

  private StatementFields() {}

  /** What a column is called that holds the field of this key. */
  public static Message label(String key) {
    return switch (key) {
      case DATE -> Message.of("bank.column-date");
      case TIME -> Message.of("bank.column-time");
      case REFERENCE -> Message.of("bank.column-reference");
      case DEBIT -> Message.of("bank.column-debit");
      case CREDIT -> Message.of("bank.column-credit");
      case AMOUNT -> Message.of("bank.column-amount");
      case DIRECTION -> Message.of("bank.column-direction");
      case BALANCE -> Message.of("bank.column-balance");
      case PAYER -> Message.of("bank.column-payer");
      case ACCOUNT -> Message.of("bank.column-account");
      case SUMMARY -> Message.of("bank.column-summary");
      case REMARK -> Message.of("bank.column-remark");
      default -> throw new IllegalArgumentException("No column holds " + key);
    };
  }

  public static List<FieldSpec> all() {
    return List.of(
        needed(DATE, "交易日期", "日期", "记账日期", "入账日期", "交易日", "记账日", "交易时间日期"),
        spec(TIME, "交易时间", "时间", "记账时间", "入账时间", "交易时刻"),
        spec(
            REFERENCE, "凭证号", "流水号", "交易流水号", "凭证号码", "凭证编号", "银行流水号", "交易流水", "核心流水号", "业务流水号",
            "交易序号"),
        spec(DEBIT, "借方发生额", "支出", "借方金额", "支出金额", "转出金额", "借方", "付款金额", "借方发生额/支取"),
        spec(CREDIT, "贷方发生额", "收入", "贷方金额", "收入金额", "转入金额", "贷方", "收款金额", "贷方发生额/收入"),
        spec(AMOUNT, "交易金额", "发生额", "金额", "交易额"),
        spec(DIRECTION, "借贷标志", "借贷标识", "借贷方向", "借贷", "收支标志", "收支方向", "收/支", "交易方向", "借贷标记"),
        spec(BALANCE, "余额", "账户余额", "交易后余额", "本次余额", "当前余额"),
        spec(
            PAYER, "对方户名", "对方名称", "付款人", "对方账户名称", "付款人名称", "付款方名称", "交易对手名称", "对手户名", "对方单位",
            "付款方", "付款人户名", "对方账户名", "对方单位名称"),
        spec(ACCOUNT, "对方账号", "付款人账号", "对方账户", "付款方账号", "交易对手账号", "对手账号"),
        spec(SUMMARY, "摘要", "交易摘要", "交易类型", "业务类型"),
        spec(REMARK, "附言", "用途", "备注", "交易附言", "交易备注", "客户附言", "用途附言", "交易用途", "留言"));
  }

  private static FieldSpec needed(String key, String... synonyms) {
    return new FieldSpec(key, true, List.of(synonyms));
  }

  private static FieldSpec spec(String key, String... synonyms) {
    return new FieldSpec(key, false, List.of(synonyms));
  }
}
