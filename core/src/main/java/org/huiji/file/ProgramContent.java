package org.huiji.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Tells by its bytes what runs when it is opened, whatever it is called: programs, scripts, web
 * pages, shortcuts, and office files with macros.
 */
public final class ProgramContent {

  private static final int LOOKED_AT = 8192;

  /** Windows, Unix, macOS and Java programs, shortcuts, compiled help, cabinets, PHP and shells. */
  private static final List<String> PROGRAMS =
      List.of(
          "4d5a",
          "7f454c46",
          "feedface",
          "feedfacf",
          "cefaedfe",
          "cffaedfe",
          "cafebabe",
          "4c0000000114020000000000c000000000000046",
          "49545346",
          "4d534346",
          "2321");

  /** PDF, PNG, JPEG, GIF, TIFF and RTF: they are what they begin with, whatever words follow. */
  private static final List<String> PAPERS =
      List.of("255044462d", "89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "7b5c727466");

  private static final String ZIP = "504b0304";
  private static final String COMPOUND = "d0cf11e0a1b11ae1";

  /** Of web pages and pictures with scripts, shortcuts and saved pages, in small letters. */
  private static final Pattern MARK =
      Pattern.compile(
          "<!doctype html|<(?:html|script|iframe|svg|meta|scriptlet|object|hta:application)[\\s>/]"
              + "|<\\?xml-stylesheet|\\[internetshortcut]|\\[desktop entry]|multipart/related"
              + "|^\\W*@echo off|^\\W*windows registry editor");

  /** Storages of macros in a compound file. */
  private static final Set<String> MACROS = Set.of("_VBA_PROJECT_CUR", "Macros", "VBA");

  /** Packages, patches and transforms of Windows' installer. */
  private static final Pattern INSTALLER =
      Pattern.compile("\\{000C108[0-9A-F]-0000-0000-C000-000000000046}");

  private ProgramContent() {}

  /**
   * Whether a file holds something that runs.
   *
   * @throws IOException when it cannot be read
   */
  public static boolean isIn(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LOOKED_AT);
    }
    String hex = HexFormat.of().formatHex(start);
    if (startsWithAny(hex, PAPERS)) {
      return false;
    }
    if (hex.startsWith(ZIP)) {
      return runsFromZip(file);
    }
    if (hex.startsWith(COMPOUND)) {
      return runsFromCompound(file);
    }
    return startsWithAny(hex, PROGRAMS) || isMarkup(start);
  }

  private static boolean startsWithAny(String hex, List<String> starts) {
    return starts.stream().anyMatch(hex::startsWith);
  }

  /** In whatever encoding: letters of two bytes are letters with zeros between. */
  private static boolean isMarkup(byte[] start) {
    String text =
        new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    return MARK.matcher(text).find();
  }

  /** Office files with macros, and Java programs. */
  private static boolean runsFromZip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean java = zip.getEntry("META-INF/MANIFEST.MF") != null;
      return zip.stream()
          .map(ZipEntry::getName)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .anyMatch(name -> name.endsWith("vbaproject.bin") || (java && name.endsWith(".class")));
    } catch (IOException _) {
      return false; // damaged, or not a zip after all: nothing of it runs
    }
  }

  private static boolean runsFromCompound(Path file) {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      ClassID kind = compound.getRoot().getStorageClsid();
      return (kind != null && INSTALLER.matcher(kind.toString()).matches())
          || hasMacros(compound.getRoot());
    } catch (IOException | RuntimeException _) {
      return false; // damaged: nothing of it runs
    }
  }

  private static boolean hasMacros(DirectoryNode storage) {
    for (Entry entry : storage) {
      if (entry instanceof DirectoryNode inner
          && (MACROS.contains(inner.getName()) || hasMacros(inner))) {
        return true;
      }
    }
    return false;
  }
}
