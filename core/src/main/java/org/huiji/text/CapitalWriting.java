package org.huiji.text;

/**
 * One way of writing an amount in capitals. The rules oblige a zero where a place between two
 * figures is empty, but leave it open where the empty place is the last before 亿, 万 or 元 and the
 * next figure follows at once.
 *
 * @param zeroAfterYi 壹拾亿零壹仟万 for 壹拾亿壹仟万
 * @param zeroAfterWan 壹拾万零壹仟元 for 壹拾万壹仟元
 * @param zeroAfterYuan 壹拾元零伍角 for 壹拾元伍角
 * @param wholeAfterJiao 壹角整 for 壹角
 */
record CapitalWriting(
    boolean zeroAfterYi, boolean zeroAfterWan, boolean zeroAfterYuan, boolean wholeAfterJiao) {

  private static final String PLACES = "仟佰拾";

  String write(long fen) {
    if (fen == 0) {
      return "零元整";
    }
    return yuan(fen / 100) + cents((int) (fen / 10 % 10), (int) (fen % 10), fen / 100);
  }

  private String yuan(long yuan) {
    if (yuan == 0) {
      return "";
    }
    int yi = (int) (yuan / 1_0000_0000);
    int wan = (int) (yuan / 1_0000 % 1_0000);
    int rest = (int) (yuan % 1_0000);
    StringBuilder out = new StringBuilder();
    if (yi > 0) {
      out.append(group(yi)).append('亿');
    }
    if (wan > 0) {
      out.append(yi > 0 ? joint(yi, wan, zeroAfterYi) : "").append(group(wan)).append('万');
    }
    if (rest > 0) {
      boolean gap = wan == 0 && yi > 0;
      out.append(gap ? "零" : yuan >= 1_0000 ? joint(wan, rest, zeroAfterWan) : "");
      out.append(group(rest));
    }
    return out.append('元').toString();
  }

  /** The zero between two groups of four. */
  private static String joint(int before, int group, boolean free) {
    boolean obliged = group < 1000;
    boolean open = before % 10 == 0;
    return obliged || (open && free) ? "零" : "";
  }

  private static String group(int value) {
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    int place = 1000;
    for (int i = 0; i < 4; i++, place /= 10) {
      int digit = value / place % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
        continue;
      }
      out.append(zero ? "零" : "").append(CapitalAmount.digit(digit));
      out.append(i < 3 ? PLACES.substring(i, i + 1) : "");
      zero = false;
    }
    return out.toString();
  }

  private String cents(int jiao, int fen, long yuan) {
    if (jiao == 0 && fen == 0) {
      return "整";
    }
    String zero = yuan > 0 && (jiao == 0 || (yuan % 10 == 0 && zeroAfterYuan)) ? "零" : "";
    String tens = jiao == 0 ? "" : CapitalAmount.digit(jiao) + "角";
    String ones = fen == 0 ? (wholeAfterJiao ? "整" : "") : CapitalAmount.digit(fen) + "分";
    return zero + tens + ones;
  }
}
