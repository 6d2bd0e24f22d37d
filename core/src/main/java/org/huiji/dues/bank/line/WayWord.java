package org.huiji.dues.bank.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiji.dues.bank.line.StatementLine.Way;
import org.huiji.text.PlainText;

/**
 * The words by which banks and pay services say which way money went. A statement is a copy of the
 * bank's own books: 贷 is what the customer received, 借 what it paid.
 */
final class WayWord {

  private static final Set<String> IN =
      words(
          """
          贷 贷方 贷记 贷方发生 收 收入 收入方 收款 收款方 收方 收到 收钱 已收 收账 转入 转账转入 汇入 汇款汇入 入 入账 入帐 入金 进 \
          进账 进帐 进款 来账 来帐 来款 流入 流入方 资金流入 资金转入 资金收入 转账收入 转账收款 存 存入 存款 收入类 收款类 \
          充值 贷款方 c cr credit cdt in income incoming inflow deposit receive received receipt +\
          """);
  private static final Set<String> OUT =
      words(
          """
          借 借方 借记 借方发生 支 支出 支出方 支付 支取 支款 付 付款 付款方 付方 付出 已付 转出 转账转出 汇出 汇款汇出 出 出账 出帐 \
          出金 出款 往账 往帐 往款 流出 流出方 资金流出 资金转出 资金支出 转账支出 转账付款 取 取出 取款 提现 扣 扣款 扣费 扣划 \
          消费 支出类 付款类 借款方 d dr debit dbt out expense expenditure outgoing outflow withdrawal payment paid -\
          """);
  private static final Set<String> NEITHER =
      words("不计收支 不计入收支 不计 非收支 中性 中性交易 其他 其它 / none neutral");
  private static final Pattern IN_STEM = Pattern.compile("收入|收款|转入|汇入|流入|存入|入账|入帐|进账|来账|来帐|贷");
  private static final Pattern OUT_STEM =
      Pattern.compile("支出|付款|付出|支付|支取|转出|汇出|流出|取出|出账|出帐|往账|往帐|扣款|借");
  private static final Pattern UNSURE = Pattern.compile("[未非不退冲撤销抹返]");
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\"'“”‘’`.。]");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+]+");
  private static final Pattern NUMBERING = Pattern.compile("[0-9]{1,2}");

  private WayWord() {}

  /** What a cell says when it says nothing else; {@link Way#NONE} when it says neither. */
  static Optional<Way> exactly(String text) {
    String word = bare(text);
    if (NEITHER.contains(word)) {
      return Optional.of(Way.NONE);
    }
    Optional<Way> whole = word(word.length() > 1 ? word.replaceAll("^[-—–]+|[-—–]+$", "") : word);
    return whole.isPresent() ? whole : parts(word);
  }

  /** What a cell of a column for the way says, also among other words such as 网银转出. */
  static Optional<Way> said(String text) {
    Optional<Way> exactly = exactly(text);
    if (exactly.isPresent()) {
      return exactly;
    }
    String word = bare(text);
    boolean in = IN_STEM.matcher(word).find();
    boolean out = OUT_STEM.matcher(word).find();
    if (in == out || UNSURE.matcher(word).find()) {
      return Optional.empty();
    }
    return Optional.of(in ? Way.IN : Way.OUT);
  }

  private static Optional<Way> word(String word) {
    if (IN.contains(word)) {
      return Optional.of(Way.IN);
    }
    return OUT.contains(word) || word.matches("[-—–−―]") ? Optional.of(Way.OUT) : Optional.empty();
  }

  /** {@code 借方(支出)}, {@code C-贷} and {@code 2:支出} say one thing twice; 借/贷 says nothing. */
  private static Optional<Way> parts(String word) {
    Set<Optional<Way>> said =
        Arrays.stream(SEPARATORS.split(word))
            .filter(part -> !part.isEmpty() && !NUMBERING.matcher(part).matches())
            .map(WayWord::word)
            .collect(Collectors.toSet());
    return said.size() == 1 ? said.iterator().next() : Optional.empty();
  }

  private static String bare(String text) {
    return NOISE.matcher(PlainText.clean(text)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
