package org.huiji.dues.bank.line;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a pay service says became of a payment (交易状态). */
enum PaymentState {
  /** The money moved. */
  DONE,
  /** No money moved, or all of it went back. */
  NOTHING,
  /** Part of it went back. */
  PARTLY,
  /** A word that is not known. */
  UNKNOWN;

  private static final Pattern PART = Pattern.compile("已退款[(（].*|.*部分退.*|.*已退款.*[0-9].*");
  private static final Pattern NONE =
      Pattern.compile(
          ".*(关闭|失败|取消|撤销|撤单|作废|未成功|不成功|全额退|待付|未付|未支付|待支付|等待|待处理|处理中|进行中|未到账|未入账"
              + "|待收|已退回|已退还|被退|拒绝|驳回|超时|过期|冻结|异常|已冲正|fail|clos|cancel|pending|reject|refunded).*|已退款|已退票");
  private static final Pattern FINE =
      Pattern.compile(
          ".*(成功|完成|已收|已存|到账|入账|已支付|已付|已转|正常|结清|有效|已记账|已清算|已结算|已处理|success|complet|done|settled"
              + "|finished).*|ok|paid");

  static PaymentState of(String text) {
    String said = text.toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return DONE;
    }
    if (PART.matcher(said).matches()) {
      return PARTLY;
    }
    if (NONE.matcher(said).matches()) {
      return NOTHING;
    }
    return FINE.matcher(said).matches() ? DONE : UNKNOWN;
  }
}
