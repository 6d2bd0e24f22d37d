package org.huiji.file;

import java.text.Normalizer;
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

  /** Windows keeps these for devices, whatever the ending and however they are written. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)\\s*(?:con|prn|aux|nul|conin\\$|conout\\$|clock\\$|com[0-9]|lpt[0-9])\\s*(?:[.:].*)?",
          Pattern.DOTALL);

  /** What a double click would run, or would open where scripts run. */
  private static final Set<String> PROGRAMS =
      Set.of(
          ("ade adp apk app appimage appinstaller application appref-ms appx asp bas bash bat chm"
                  + " class cmd com command cpl crt csh deb desktop diagcab dll dmg docm dotm dylib"
                  + " exe gadget hlp hta htc htm html htt img inf ins iqy iso isp jar jnlp job js jse"
                  + " jsp ksh library-ms lnk mad maf mam maq mar mas mat mau mav maw mda mdb mde mdt"
                  + " mdw mdz mht mhtml ms-settings msc msh msi msix msp mst mjs nsh ocx oqy pif pkg"
                  + " ppam potm ppsm pptm prf prg ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 py pyc pyw"
                  + " pyz rb reg rpm rqy run scf scr sct search-ms searchconnector-ms"
                  + " settingcontent-ms sh shb shs shtml sldm so svg svgz swf sys theme url vb vbe vbs"
                  + " vbscript vhd vhdx vxd website webloc wiz wsc wsf wsh xbap xht xhtml xla xlam xll"
                  + " xlsm xltm xsl xslt zsh")
              .split(" "));

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
    String name = isDevice(trimmed) ? "_" + trimmed : trimmed;
    return name.isEmpty() ? other : shortened(name);
  }

  /**
   * Whether a file of this name can be made on every system. Windows takes a device for a file,
   * what follows a colon for a hidden part of one, and drops stops and blanks at the end.
   */
  public static boolean isBearable(String name) {
    return !name.isEmpty()
        && !isDevice(name)
        && !FORBIDDEN.matcher(name).find()
        && !name.endsWith(".")
        && !name.endsWith(" ");
  }

  /** Also in small raised figures (COM¹) and full-width letters, which Windows reads as others. */
  private static boolean isDevice(String name) {
    return DEVICE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).matches();
  }

  /** What follows the last stop, in small letters; empty for none. */
  public static String ending(String name) {
    int stop = name.lastIndexOf('.');
    return stop < 0 || name.length() - stop - 1 > LONGEST_ENDING
        ? ""
        : name.substring(stop + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether opening a file of this name would run it, or could. */
  public static boolean isProgram(String name) {
    String tidy = EDGE.matcher(PlainText.clean(name)).replaceAll("").toLowerCase(Locale.ROOT);
    int stop = tidy.lastIndexOf('.');
    return stop >= 0 && PROGRAMS.contains(tidy.substring(stop + 1));
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
