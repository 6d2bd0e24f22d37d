package org.huiji.document.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a name or a title may be broken, and how well it reads there: best before the kind of
 * company and after a closing bracket.
 */
final class SenseBreaks {

  /**
   * A place to break.
   *
   * @param at the index of the first character of the next line
   * @param cost 0 reads best
   */
  record Break(int at, int cost) {}

  static final int WORST = 8;

  private static final List<String> KINDS =
      List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "股份公司", "分公司", "子公司");
  private static final List<String> BODIES =
      List.of("关于", "申请", "研究院", "研究所", "研究中心", "集团", "事务所", "合作社", "工作室", "通知书", "的通知", "的函");
  private static final List<String> AREAS =
      List.of("省", "市", "区", "县", "州", "协会", "商会", "学会", "联合会", "委员会", "大学", "学院");
  private static final List<String> TRADES =
      List.of(
          "信息", "科技", "技术", "软件", "网络", "数据", "智能", "电子", "通信", "咨询", "服务", "管理", "工程", "产业", "发展",
          "文化", "教育", "设备", "系统", "互联网");

  private SenseBreaks() {}

  /** Every place where this text may be broken, from left to right. */
  static List<Break> of(String text) {
    List<Break> breaks = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      if (LineBreaks.allowed(text, at)) {
        breaks.add(new Break(at, cost(text, at)));
      }
    }
    return breaks;
  }

  private static int cost(String text, int at) {
    String rest = text.substring(at);
    String head = text.substring(0, at);
    char before = text.charAt(at - 1);
    if (startsWithAny(rest, KINDS) && !cutsKind(head, rest)) {
      return 0;
    }
    if (LineBreaks.isClosing(before) || LineBreaks.isOpening(rest.charAt(0)) || before == ' ') {
      return 1;
    }
    if (cutsKind(head, rest)) {
      return WORST;
    }
    if (startsWithAny(rest, BODIES) || endsWithAny(head, AREAS)) {
      return 2;
    }
    return startsWithAny(rest, TRADES) || endsWithAny(head, TRADES) ? 3 : WORST;
  }

  /** Whether the break falls within a kind of company, as between 股份 and 有限公司. */
  private static boolean cutsKind(String head, String rest) {
    return KINDS.stream().anyMatch(kind -> cuts(kind, head, rest));
  }

  private static boolean cuts(String kind, String head, String rest) {
    for (int i = 1; i < kind.length(); i++) {
      if (head.endsWith(kind.substring(0, i)) && rest.startsWith(kind.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::startsWith);
  }

  private static boolean endsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }
}
