package org.huiji.member.roster;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.rulebook.membership.ExitKind;
import org.huiji.text.PlainText;

/** How lists say that somebody has left, or has not. */
final class ExitWords {

  /** What is said of a member as such; 注销 alone may be said of a branch in a remark. */
  private static final Pattern LEFT =
      Pattern.compile(
          "退会|退出[本我]?(?:协|学|商|分|联合)?会|离会|除名|开除|吊销"
              + "|(?:已|已经|公司|企业|单位|主体|工商)注销|(?:取消|终止|丧失|停止)会员"
              + "|会员资格(?:已|被)?(?:取消|终止|丧失)|不再(?:是|担任|作为)(?:本会)?会员");

  /** One of these is in each of the words above. */
  private static final String TELLING = "退离除开吊注取终丧停不";

  private static final Pattern LEFT_AS_STATE =
      Pattern.compile(LEFT.pattern() + "|退出|注销|解散|破产|终止|非会员|不在[册会]");

  private static final Pattern NOT_LEFT =
      Pattern.compile("(?:未|没有|没|不|无|非|撤回|撤销|曾经?)(?:曾|有|申请|办理|提出|打算)*(?:退会|退出|注销|除名)(?:申请)?");

  /** Who left and came back is for the clerk to read. */
  private static final Pattern RETURNED = Pattern.compile("(?:重新|再次|又|恢复)入会|复会|恢复会[员籍]");

  private static final Set<String> NO =
      Set.of("否", "不", "不是", "未", "无", "×", "✗", "x", "n", "no", "false", "0");

  private static final Pattern NORMAL =
      Pattern.compile(
          "正常.*|(?:已)?(?:在册|在会|在籍|入会)|有效|正式(?:会员)?|(?:现任|现有|当前|普通|单位|个人)?会员(?:单位)?"
              + "|存续.*|在业.*|开业.*|在营.*|是|√|✓|有|y|yes|true|1|ok|active");

  private static final Pattern TITLE =
      Pattern.compile(
          ".*(?:退会|除名|离会|注销|退出|历史|往届)(?:的|协会|学会|商会|分会|本会)*(?:会员|单位|企业|个人|成员|人员)*"
              + "(?:名单|名册|名录|情况|统计|一览|汇总|登记|清单)*[表册]?(?:[（(].*[)）])?[:：]?(?:\\.\\w{2,5})?");

  /** A list of both says nothing of any of them. */
  private static final Pattern OF_BOTH = Pattern.compile("[含及和与]|包括");

  private ExitWords() {}

  /** Whether free words say that the member has left. */
  static boolean sayLeft(String words) {
    return mayTell(words) && found(LEFT, words) && !RETURNED.matcher(words).find();
  }

  /** Nearly all cells say nothing of it, and need no closer look. */
  private static boolean mayTell(String words) {
    return words.chars().anyMatch(c -> TELLING.indexOf(c) >= 0);
  }

  /** Whether free words speak of leaving, one way or the other. */
  static boolean sayReturned(String words) {
    return mayTell(words) && found(LEFT, words) && RETURNED.matcher(words).find();
  }

  /** Whether a state is that of one who has left. */
  static boolean isLeft(String state) {
    return found(LEFT_AS_STATE, state) && !RETURNED.matcher(state).find();
  }

  static boolean isNormal(String state) {
    return NORMAL.matcher(plain(state)).matches() || NOT_LEFT.matcher(plain(state)).matches();
  }

  static boolean isNo(String word) {
    String plain = plain(word);
    return NO.contains(plain) || PlainText.isBlankWord(plain) || NOT_LEFT.matcher(plain).matches();
  }

  /** Whether a title, a sheet's name or a file's name is that of a list of those who left. */
  static boolean isTitle(String title) {
    String said = NOT_LEFT.matcher(plain(title)).replaceAll("");
    return TITLE.matcher(said).matches() && !OF_BOTH.matcher(said).find();
  }

  /** In which way, as the rule books part them; to resign where nothing else is said. */
  static ExitKind kind(String words) {
    if (words.contains("除名") || words.contains("开除")) {
      return ExitKind.EXPULSION;
    }
    if (words.contains("自动")) {
      return ExitKind.LAPSE;
    }
    boolean gone =
        words.contains("注销")
            || words.contains("吊销")
            || words.contains("解散")
            || words.contains("破产");
    return gone ? ExitKind.DISSOLUTION : ExitKind.RESIGNATION;
  }

  private static boolean found(Pattern pattern, String words) {
    Matcher without = NOT_LEFT.matcher(plain(words));
    return pattern.matcher(without.replaceAll("")).find();
  }

  private static String plain(String words) {
    return PlainText.clean(words).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
