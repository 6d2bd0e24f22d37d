package org.huiji.declaration.evidence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiji.text.PlainText;

/** Names of files that every system can bear: no folder, no control characters, not too long. */
public final class FileNames {

  private static final int LONGEST = 80;
  private static final int LONGEST_ENDING = 10;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
  private static final Pattern EDGE = Pattern.compile("^[.\\s]+|[.\\s]+$");

  /** Windows keeps these for devices, whatever the ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  private static final Set<String> PROGRAMS =
      Set.of(
          "exe", "com", "bat", "cmd", "msi", "scr", "pif", "cpl", "hta", "js", "jse", "vbs", "vbe",
          "wsf", "ps1", "lnk", "reg", "jar", "sh");

  private FileNames() {}

  /**
   * A name without what leads elsewhere or cannot be shown; {@code other} when nothing is left.
   *
   * @param written with or without a folder
   */
  public static String clean(String written, String other) {
    String last =
        written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
    String plain = FORBIDDEN.matcher(PlainText.clean(last)).replaceAll("_");
    String trimmed = EDGE.matcher(plain).replaceAll("");
    String name = DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    return name.isEmpty() ? other : shortened(name);
  }

  /** What follows the last stop, in small letters; empty for none. */
  static String ending(String name) {
    int stop = name.lastIndexOf('.');
    return stop < 0 || name.length() - stop - 1 > LONGEST_ENDING
        ? ""
        : name.substring(stop + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether opening it would run it. */
  static boolean isProgram(String name) {
    return PROGRAMS.contains(ending(name));
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    String ending = ending(name).isEmpty() ? "" : name.substring(name.lastIndexOf('.'));
    int end = LONGEST - ending.length();
    int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
    return name.substring(0, whole) + ending;
  }
}
