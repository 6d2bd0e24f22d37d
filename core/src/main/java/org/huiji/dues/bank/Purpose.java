package org.huiji.dues.bank;

import java.util.List;
import java.util.regex.Pattern;
import org.huiji.text.FoldedName;

/** What the payer says the money is for. */
enum Purpose {
  /** For dues, or nothing is said. */
  DUES,
  /** Something else is said. */
  OTHER,
  /** Money sent before comes back. */
  RETURNED;

  private static final Pattern OF_DUES = Pattern.compile("会费|年费|会员");
  private static final Pattern BACK = Pattern.compile("退回|退款|退汇|冲正|冲账|撤销|退票");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?:转账|转帐|汇款|汇入|转入|网银|跨行|行内|来账|来帐|电汇|收款|入账|入帐|手机银行|企业|实时|支付|普通|汇兑|大额|小额|互联|贷方|其他|it)*[0-9]*");

  static Purpose of(StatementLine line) {
    List<String> said = List.of(FoldedName.fold(line.remark()), FoldedName.fold(line.summary()));
    if (said.stream().anyMatch(text -> BACK.matcher(text).find())) {
      return RETURNED;
    }
    boolean dues = said.stream().anyMatch(text -> OF_DUES.matcher(text).find());
    return dues || said.stream().allMatch(text -> SAYS_NOTHING.matcher(text).matches())
        ? DUES
        : OTHER;
  }
}
