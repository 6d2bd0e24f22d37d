package org.huiji.text;

import java.text.Normalizer;

/**
 * Characters that look like others and were meant as those: the radicals that PDF copies carry (⼭
 * U+2F2D for 山, ⻓ U+2ED3 for 长).
 *
 * @see <a href="https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt">the
 *     Unicode table of equivalents</a>
 */
final class Radicals {

  private static final int FIRST = 0x2E80;
  private static final int FIRST_OF_KANGXI = 0x2F00;
  private static final int LAST_OF_KANGXI = 0x2FD5;

  /** For each radical from U+2E80 on; those that stand for no character stand for themselves. */
  private static final int[] EQUIVALENTS =
      ("⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬"
              + "爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲"
              + "讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉"
              + "齐歯齿竜龙龜亀龟")
          .codePoints()
          .toArray();

  private Radicals() {}

  static boolean isRadical(int c) {
    return (c >= FIRST && c < FIRST + EQUIVALENTS.length)
        || (c >= FIRST_OF_KANGXI && c <= LAST_OF_KANGXI);
  }

  /** The character that a radical stands for, as text. */
  static String meant(int radical) {
    return radical >= FIRST_OF_KANGXI
        ? Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC)
        : Character.toString(EQUIVALENTS[radical - FIRST]);
  }
}
