package org.huiji.dues.bank.line;

import java.util.List;
import java.util.regex.Pattern;
import org.huiji.text.FoldedName;

/** What the bank or the payer says the money is for. */
public enum Purpose {
  /** For dues, or nothing is said. */
  DUES,
  /** Something else is said. */
  OTHER,
  /** Money sent before comes back. */
  RETURNED;

  private static final Pattern OF_DUES = Pattern.compile("会费|年费|会员");
  private static final Pattern BACK =
      Pattern.compile(
          "退回|退款|退汇|退票|退还|退费|退转|退多收|退会费|冲正|冲账|冲帐|冲销|冲回|冲抵|红冲|红字|撤销|撤回|撤单|抹账|抹帐|抹消"
              + "|错账|错帐|反交易|反记账|返还|reversal|reversed|refund");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?:转账|转帐|汇款|汇入|转入|网银|跨行|行内|来账|来帐|电汇|收款|入账|入帐|手机银行|企业|实时|支付|普通|汇兑|大额|小额|互联|贷方|其他|it)*[0-9]*");

  /** What a line says. */
  public static Purpose of(StatementLine line) {
    List<String> said = List.of(FoldedName.fold(line.remark()), FoldedName.fold(line.summary()));
    if (said.stream().anyMatch(Purpose::isBack)) {
      return RETURNED;
    }
    boolean dues = said.stream().anyMatch(text -> OF_DUES.matcher(text).find());
    return dues || said.stream().allMatch(text -> SAYS_NOTHING.matcher(text).matches())
        ? DUES
        : OTHER;
  }

  /** Whether a text says that money comes back or a line is taken back. */
  static boolean isBack(String text) {
    return BACK.matcher(FoldedName.fold(text)).find();
  }
}
