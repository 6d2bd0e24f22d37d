package org.huiji.dues.bank.line;

import java.util.List;
import java.util.stream.Stream;
import org.huiji.table.head.FieldSpec;
import org.huiji.text.Message;

/** What banks and pay services write over the columns of a statement. */
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

  /** Who paid, or the other party of a line, whichever way its money went. */
  public static final String PAYER = "payer";

  /** Who was paid, where a statement has a column for each of the two. */
  public static final String PAYEE = "payee";

  public static final String ACCOUNT = "account";

  /** The other party's bank: known so that it is not taken for the party. */
  public static final String BRANCH = "branch";

  public static final String SUMMARY = "summary";
  public static final String REMARK = "remark";

  /** What a pay service says became of a payment. */
  public static final String STATE = "state";

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
      case PAYEE -> Message.of("bank.column-payee");
      case ACCOUNT -> Message.of("bank.column-account");
      case BRANCH -> Message.of("bank.column-branch");
      case SUMMARY -> Message.of("bank.column-summary");
      case REMARK -> Message.of("bank.column-remark");
      case STATE -> Message.of("bank.column-state");
      default -> throw new IllegalArgumentException("No column holds " + key);
    };
  }

  public static List<FieldSpec> all() {
    return List.of(
        field(
            DATE,
            """
            交易日期 日期 记账日期 入账日期 交易日 记账日 交易时间日期 入账日 账务日期 会计日期 交易发生日 交易发生日期 业务日期 起息日 \
            到账日期 清算日期 支付日期 收款日期 过账日期 凭证日期 date postingdate transactiondate valuedate\
            """),
        field(
            TIME,
            """
            交易时间 时间 记账时间 入账时间 交易时刻 发生时间 交易发生时间 到账时间 支付时间 付款时间 收款时间 完成时间 创建时间 \
            交易创建时间 交易日期时间 交易完成时间 账务时间 time transactiontime\
            """),
        field(
            REFERENCE,
            """
            凭证号 流水号 交易流水号 凭证号码 凭证编号 银行流水号 交易流水 核心流水号 业务流水号 交易序号 交易单号 交易订单号 \
            交易号 账务流水号 柜员流水号 系统流水号 主机流水号 记账流水号 交易参考号 参考号 回单编号 回单号 电子回单号 日志号 \
            交易编号 支付流水号 reference\
            """),
        field(
            DEBIT,
            """
            借方发生额 支出 借方金额 支出金额 转出金额 借方 付款金额 借方发生额/支取 付出金额 流出金额 汇出金额 支取金额 支取 转出 \
            借方交易金额 借方发生金额 借方发生 支出发生额 付款发生额 付方发生额 往账金额 出账金额 支出额 取出金额 借记金额 借 \
            本期支出 debit debitamount withdrawal withdrawals\
            """),
        field(
            CREDIT,
            """
            贷方发生额 收入 贷方金额 收入金额 转入金额 贷方 收款金额 贷方发生额/收入 流入金额 汇入金额 存入金额 存入 转入 \
            贷方交易金额 贷方发生金额 贷方发生 收入发生额 收款发生额 收方发生额 来账金额 入账金额 到账金额 收入额 贷记金额 贷 \
            本期收入 credit creditamount deposit deposits\
            """),
        field(
            AMOUNT,
            """
            交易金额 发生额 金额 交易额 发生金额 收支金额 收/支金额 借贷发生额 借/贷发生额 借贷金额 借/贷金额 本次发生额 \
            交易发生额 收付金额 收/付金额 账务金额 收入/支出 收入/支出金额 收入支出金额 本币金额 支付金额 订单金额 amount\
            """),
        field(
            DIRECTION,
            """
            借贷标志 借贷标识 借贷方向 借贷 收支标志 收支方向 收/支 交易方向 借贷标记 借/贷 收支类型 收付标志 收付标识 收付方向 \
            收/付 收付 收支 收支标识 资金流向 资金方向 往来标志 往来账标志 来往账标志 来往账 来账/往账 来往标志 转入/转出 转入转出 \
            进出 进/出 收付类型 借贷类型 交易收支 收入/支出标志 收支情况 借贷状态 流向 方向 d/c dr/cr c/d debit/credit \
            +/- 正负 direction\
            """),
        field(BALANCE, "余额 账户余额 交易后余额 本次余额 当前余额 账面余额 活期余额 联机余额 结余 balance"),
        field(
            PAYER,
            """
            对方户名 对方名称 付款人 对方账户名称 付款人名称 付款方名称 交易对手名称 对手户名 对方单位 付款方 付款人户名 对方账户名 \
            对方单位名称 对方账号名称 对方账号户名 对方账户户名 对方 对手 对手方 对方方名称 对手方名称 对手方户名 对手名称 \
            对手账户名称 对手账户名 对手账号名称 对手单位 交易对手 交易对方 交易对方名称 交易对方户名 交易对手户名 交易对手方 \
            交易方名称 交易方户名 对方客户名称 对方客户名 对方姓名 对方开户名 对方公司名称 收(付)方名称 收付方名称 收/付方名称 \
            收(付)款人名称 收付款人名称 收/付款人名称 收(付)款方名称 收付款方名称 收/付款方名称 收付款人 收付款方 收/付款人 \
            收(付)款人 收(付)方户名 收付方户名 收付款方户名 收/付款方户名 付(收)款人名称 收(付)款单位 付款户名 付款方户名 \
            付方名称 付方户名 付款账户名 付款账户名称 付款账号名称 付款单位 付款单位名称 汇款人 汇款人名称 汇款人户名 汇款单位 \
            往来单位 往来单位名称 来往单位 往来户名 缴费单位 缴费人 交款单位 交款人 交易户名 他方户名 他行户名 payer \
            counterparty counterpartyname\
            """),
        field(
            PAYEE,
            "收款人 收款人名称 收款方 收款方名称 收款人户名 收款方户名 收款户名 收款账户名 收款账户名称 收款单位 收款单位名称 收方名称 payee beneficiary"),
        field(
            ACCOUNT,
            """
            对方账号 付款人账号 对方账户 付款方账号 交易对手账号 对手账号 收(付)方账号 收付方账号 收/付方账号 收(付)款人账号 \
            收付款人账号 收/付款人账号 付款账号 对方账卡号 对方卡号 对方卡号/账号 对方账号/卡号 交易对方账号 往来账号\
            """),
        field(
            BRANCH,
            """
            对方开户行 对方行名 对方行号 对方开户行名 对方开户机构 对方开户银行 对方银行 对方机构 对手开户行 对手行名 对手行号 \
            对手机构 对手银行 收款人账号 收款方账号 收款账号 付款行名 付款人开户行 收款人开户行 收(付)方行名 收(付)方开户行名 交易对手开户行 交易对手行名\
            """),
        field(SUMMARY, "摘要 交易摘要 交易类型 业务类型 摘要代码 交易说明 业务摘要 交易名称 交易种类 业务名称 账务类型 交易分类 交易类别"),
        field(
            REMARK,
            "附言 用途 备注 交易附言 交易备注 客户附言 用途附言 交易用途 留言 汇款用途 汇款附言 转账附言 客户备注 商品 商品说明 商品名称 转账留言 付款备注 个性化信息"
                + " 备注信息 remark description"),
        field(STATE, "交易状态 当前状态 状态 支付状态 处理状态 交易结果 订单状态 付款状态 处理结果 status"));
  }

  /** 帐 for 账 is no other word; a full-width slash is one of the name, not a group above it. */
  private static FieldSpec field(String key, String names) {
    List<String> synonyms =
        Stream.of(names.strip().split("\\s+"))
            .map(name -> name.replace('/', '／'))
            .flatMap(name -> Stream.of(name, name.replace('账', '帐')))
            .distinct()
            .toList();
    return new FieldSpec(key, key.equals(DATE), synonyms);
  }
}
