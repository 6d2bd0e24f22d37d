package org.huiji.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a text shows that something was left out: doubled or stranded punctuation, empty
 * brackets, a preposition without its noun, a unit without its figure, {@code null}.
 */
public final class Holes {

  private static final int AROUND = 12;
  private static final String LABEL = "(?:编号|电话|地址|联系人|账号|户名|开户银行|会员|大写|代码|号码|校验码|理由|有效期限)：";

  /** In sentences, however their lines are broken. */
  private static final List<Hole> IN_SENTENCES =
      List.of(
          new Hole("null or an unfilled gap", "null|Optional|[{}]"),
          new Hole("doubled punctuation", "[，。；：、,;][，。；：、,;]"),
          new Hole("empty brackets", "（）|《》|〔〕|“”|【】|\\(\\)"),
          new Hole("punctuation inside a bracket", "[（《〔“][，。；：、]|[，；：、][）》〕]"),
          new Hole("a label with nothing behind it", LABEL + "(?=" + LABEL + "|[，。；）]|$)"),
          new Hole("人民币 without a sum", "人民币(?=[元（，。]|$)"),
          new Hole("a figure with a dash for it", "[—－] ?(万元|元|人|年)(?=[，。；、]|$)"),
          new Hole("doubled dash", "———"),
          new Hole("a preposition without its noun", "(于|自|(?<!理)由|向|按|截至)[，。；：）]"),
          new Hole("a preposition without its noun", "(于|由|截至)(前（|前缴|前修|前，|提交|通过|反映)"),
          new Hole("a noun without its preposition", "凭本通知书(?!到|领取)"),
          new Hole("nobody to do it", "报送。|经我会（|根据我会通过|经授权|协助[对于]|为我会[，。]|加入，"),
          new Hole("a year without its figure", "(?<![0-9列往])年度会费"));

  /** In lines as they stand. */
  private static final List<Hole> IN_LINES =
      List.of(
          new Hole("stranded at the beginning of a line", "(?m)^[ 　]*[，。；：、）》〕]"),
          new Hole(
              "a unit without its figure",
              "(?m)(^|[^0-9. 　\\n])[ 　]+(万元|元|人|家|个|份|块|件)(?=[，。；、 ]|$)"));

  private record Hole(String kind, Pattern pattern) {

    Hole(String kind, String regex) {
      this(kind, Pattern.compile(regex));
    }

    Stream<String> in(String text) {
      return pattern.matcher(text).results().map(found -> kind + ": …" + around(text, found) + "…");
    }

    private static String around(String text, MatchResult found) {
      int from = Math.max(0, found.start() - AROUND);
      int until = Math.min(text.length(), found.end() + AROUND);
      return text.substring(from, until).replaceAll("\\R", "⏎");
    }
  }

  private Holes() {}

  /** Each with the words around it; none in a whole text. */
  public static List<String> in(String text) {
    String sentences = text.replaceAll("\\s*\\R\\s*", "");
    return Stream.concat(
            IN_SENTENCES.stream().flatMap(hole -> hole.in(sentences)),
            IN_LINES.stream().flatMap(hole -> hole.in(text)))
        .toList();
  }

  /** Of several texts. */
  public static List<String> in(Stream<String> texts) {
    return texts.flatMap(text -> in(text).stream()).toList();
  }
}
