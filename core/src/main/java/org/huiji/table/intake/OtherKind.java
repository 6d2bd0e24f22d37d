package org.huiji.table.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;

/**
 * Kinds of files that are recognised by what is in them and not read for what is wanted of them.
 * Each has a name that people know it under and the way to a file that can be read.
 */
public enum OtherKind {
  PDF("table.kind-pdf", Advice.ASK, Sign.HEAD, ".{0,16}%PDF-"),
  PICTURE(
      "table.kind-picture",
      Advice.ASK,
      Sign.HEAD,
      "\\x89PNG|\\xFF\\xD8\\xFF|GIF8[79]a|BM.{4}\\x00{4}|II\\*\\x00|MM\\x00\\*|RIFF.{4}WEBP|"
          + ".{4}ftyp(?:heic|heix|mif1|avif)"),
  ARCHIVE(
      "table.kind-archive",
      Advice.UNPACK,
      Sign.HEAD,
      "Rar!\\x1A\\x07|7z\\xBC\\xAF'\\x1C|\\x1F\\x8B\\x08|BZh[1-9]1AY|\\xFD7zXZ\\x00|MSCF\\x00{4}|"
          + ".{257}ustar"),
  MEDIA(
      "table.kind-media",
      Advice.CHECK,
      Sign.HEAD,
      ".{4}ftyp|RIFF.{4}(?:WAVE|AVI )|ID3[\\x02-\\x04]\\x00"),
  LOCKED("table.kind-locked", Advice.UNLOCK, Sign.HEAD, "%TSD-Header-|b\\x14#e|.{0,64}E-SafeNet"),
  DBASE(
      "table.kind-dbase",
      Advice.SAVE_WORKBOOK,
      Sign.HEAD,
      "[\\x03\\x04\\x30\\x31\\x83\\x8B\\xCB\\xF5\\xFB].[\\x01-\\x0C][\\x01-\\x1F].{8}\\x00\\x00"),
  LOTUS("table.kind-lotus", Advice.SAVE_WORKBOOK, Sign.HEAD, "\\x00\\x00[\\x02\\x1A]\\x00"),
  DATABASE(
      "table.kind-database",
      Advice.EXPORT,
      Sign.HEAD,
      "SQLite format 3\\x00|\\x00\\x01\\x00\\x00Standard (?:Jet|ACE) DB"),
  PROGRAM("table.kind-program", Advice.CHECK, Sign.HEAD, "MZ.{0,60}\\x00\\x00\\x00|\\x7FELF"),
  SHORTCUT(
      "table.kind-shortcut",
      Advice.CHECK,
      Sign.HEAD,
      "L\\x00{3}\\x01\\x14\\x02\\x00|\\[InternetShortcut\\]"),
  RTF("table.kind-rtf", Advice.SAVE_DOCUMENT, Sign.HEAD, "\\s*\\{\\\\rtf"),
  SYLK("table.kind-sylk", Advice.SAVE_WORKBOOK, Sign.TEXT, "ID;[A-Z]"),
  DIF("table.kind-dif", Advice.SAVE_WORKBOOK, Sign.TEXT, "TABLE\\s*\\n0,1\\s*\\n"),
  WORD_XML(
      "table.kind-word-xml",
      Advice.SAVE_DOCUMENT,
      Sign.TEXT,
      "\\s*<.*?(?:office/word/2003/wordml|office/2006/xmlPackage)"),
  FLAT_ODS(
      "table.kind-ods",
      Advice.SAVE_WORKBOOK,
      Sign.TEXT,
      "\\s*<.*?urn:oasis:names:tc:opendocument:xmlns:office"),
  XML("table.kind-xml", Advice.EXPORT, Sign.TEXT, "\\s*<\\?xml"),
  JSON("table.kind-json", Advice.EXPORT, Sign.TEXT, "\\s*[\\[{]\\s*(?:[\"\\[{}\\]]|-?[0-9])"),
  WEB_ARCHIVE(
      "table.kind-web-archive",
      Advice.SAVE_EITHER,
      Sign.TEXT,
      "\\s*(?:[A-Za-z][A-Za-z-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,60}?MIME-Version:"),
  ADDRESS_CARD("table.kind-address-card", Advice.EXPORT, Sign.TEXT, "\\s*BEGIN:V[A-Z]+\\s"),
  POSTSCRIPT("table.kind-pdf", Advice.ASK, Sign.TEXT, "%!PS"),
  XLSB("table.kind-xlsb", Advice.SAVE_WORKBOOK, Sign.PART, "xl/workbook\\.bin"),
  ODS(
      "table.kind-ods",
      Advice.SAVE_WORKBOOK,
      Sign.PART,
      "mimetype=application/vnd\\.oasis\\.opendocument\\.spreadsheet.*"),
  ODT("table.kind-odt", Advice.SAVE_DOCUMENT, Sign.PART, "mimetype=application/vnd\\.oasis.*"),
  SLIDES("table.kind-slides", Advice.ASK, Sign.PART, "ppt/presentation\\.xml|PowerPoint Document"),
  NUMBERS("table.kind-numbers", Advice.NUMBERS, Sign.PART, "(?:.*/)?Index(?:\\.zip|/.*\\.iwa)"),
  OFD("table.kind-ofd", Advice.ASK, Sign.PART, "OFD\\.xml"),
  DOC("table.kind-doc", Advice.SAVE_DOCUMENT, Sign.PART, "WordDocument"),
  MAIL("table.kind-mail", Advice.UNPACK_MAIL, Sign.PART, "__properties_version1\\.0"),
  OLD_EXCEL("table.kind-old-excel", Advice.SAVE_WORKBOOK, Sign.PART, "Book"),
  WORKBOOK("table.kind-workbook", Advice.SAVE_WORKBOOK, Sign.NONE, ""),
  PAGE("table.kind-page", Advice.SAVE_EITHER, Sign.NONE, ""),
  ZIP("table.kind-archive", Advice.UNPACK, Sign.NONE, ""),
  COMPOUND("table.kind-compound", Advice.SAVE_EITHER, Sign.NONE, "");

  /** The part that says of itself what an OpenDocument file is, before its content. */
  public static final String MIME_TYPE = "mimetype=";

  private enum Sign {
    /** The first bytes. */
    HEAD,
    /** The beginning of a text, whatever its encoding. */
    TEXT,
    /** The name of a part of a package or compound file. */
    PART,
    /** What is left of a family. */
    NONE
  }

  private enum Advice {
    SAVE_WORKBOOK("table.advice-workbook", "table.advice-form-check"),
    SAVE_DOCUMENT("table.advice-document", "table.advice-form-document"),
    SAVE_EITHER("table.advice-workbook", "table.advice-form-document"),
    UNPACK("table.advice-unpack", "table.advice-form-unpack"),
    UNPACK_MAIL("table.advice-mail", "table.advice-form-mail"),
    UNLOCK("table.advice-unlock", "table.advice-form-unlock"),
    EXPORT("table.advice-export", "table.advice-form-check"),
    NUMBERS("table.advice-numbers", "table.advice-form-pages"),
    ASK("table.advice-ask", "table.advice-form-ask"),
    CHECK("table.advice-check", "table.advice-form-check");

    private final String forTable;
    private final String forForm;

    Advice(String forTable, String forForm) {
      this.forTable = forTable;
      this.forForm = forForm;
    }

    private Message towards(Wanted wanted) {
      return Message.of(
          switch (wanted) {
            case TABLE -> forTable;
            case FORM -> forForm;
          });
    }
  }

  private final String key;
  private final Advice advice;
  private final Sign sign;
  private final Pattern pattern;

  OtherKind(String key, Advice advice, Sign sign, String pattern) {
    this.key = key;
    this.advice = advice;
    this.sign = sign;
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** The kind that a file's first bytes tell. */
  public static Optional<OtherKind> ofHead(byte[] head) {
    return beginning(Sign.HEAD, new String(head, StandardCharsets.ISO_8859_1));
  }

  /** The kind that a text's first lines tell. */
  public static Optional<OtherKind> ofText(String beginning) {
    return beginning(Sign.TEXT, beginning);
  }

  /** The kind that the names of a file's parts tell. */
  public static Optional<OtherKind> ofParts(Collection<String> names) {
    return of(Sign.PART)
        .filter(kind -> names.stream().anyMatch(name -> kind.pattern.matcher(name).matches()))
        .findFirst();
  }

  private static Optional<OtherKind> beginning(Sign sign, String text) {
    return of(sign).filter(kind -> kind.pattern.matcher(text).lookingAt()).findFirst();
  }

  private static Stream<OtherKind> of(Sign sign) {
    return Stream.of(values()).filter(kind -> kind.sign == sign);
  }

  /** What the file is and what to do. */
  FileRefused refusal(String file, Wanted wanted) {
    return new FileRefused(
        Message.of("table.other-kind", file, Message.of(key), advice.towards(wanted)));
  }
}
