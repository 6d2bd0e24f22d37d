package org.huiji.declaration.word.body;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The characters that boxes and ticks are made of, and how symbol faces draw them: there a letter
 * stands for a picture, {@code R} in Wingdings 2 for a ticked box.
 */
public final class Marks {

  public static final char TICKED = '☑';
  public static final char UNTICKED = '□';

  private static final String TICKS = "√✓✔☑☒■✅▣⊠⊡◼🗹🗸";
  private static final String BOXES = "□☐◻▢❑❒❏◽⬜";

  /** One or more of them without anything between. */
  public static final Pattern RUN = Pattern.compile("[" + TICKS + BOXES + "]+");

  private static final Map<Integer, String> WINGDINGS =
      Map.of(
          0xFE, "☑", 0xFD, "☒", 0xFC, "√", 0xA8, "□", 0x6F, "□", 0x71, "□", 0x72, "□", 0x6E, "■",
          0x78, "☒");
  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(0x52, "☑", 0x50, "√", 0x53, "☒", 0x54, "☒", 0xA3, "□");
  private static final Map<Integer, String> WEBDINGS = Map.of(0x61, "√", 0x63, "□", 0x67, "■");
  private static final Map<Integer, String> SYMBOL = Map.of(0xD6, "√");
  private static final int PRIVATE_USE = 0xF000;

  private Marks() {}

  /** Whether a character is a tick, alone or in its box. */
  public static boolean isTick(int c) {
    return TICKS.indexOf(c) >= 0;
  }

  /** Whether a character is an empty box. */
  public static boolean isBox(int c) {
    return BOXES.indexOf(c) >= 0;
  }

  public static boolean isMark(int c) {
    return isTick(c) || isBox(c);
  }

  /** Whether letters of a face are pictures. */
  static boolean isSymbolFace(String face) {
    String name = face.toLowerCase(Locale.ROOT);
    return name.startsWith("wingdings") || name.equals("webdings") || name.equals("symbol");
  }

  /** What a symbol face shows for a character; nothing for an ornament. */
  static String picture(String face, int c) {
    int code = (c & 0xFF00) == PRIVATE_USE ? c & 0xFF : c;
    Map<Integer, String> pictures =
        switch (face.toLowerCase(Locale.ROOT)) {
          case "wingdings 2" -> WINGDINGS_2;
          case "webdings" -> WEBDINGS;
          case "symbol" -> SYMBOL;
          default -> WINGDINGS;
        };
    return pictures.getOrDefault(code, "");
  }

  /** Whether a character stands for a picture without its face being known. */
  static boolean isPrivate(int c) {
    return (c & 0xFF00) == PRIVATE_USE;
  }
}
