package org.huiji.declaration.word.body;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a document that brings macros or leans on files elsewhere: a template, a picture or a
 * table fetched from outside. A plain address of a web page or a mailbox is no harm.
 */
final class Harmless {

  private static final Set<String> MACROS =
      Set.of(
          XWPFRelation.MACRO_DOCUMENT.getContentType(),
          XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType(),
          "application/vnd.ms-office.vbaProject",
          "application/vnd.ms-word.vbaData+xml");
  private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto");

  private final String file;

  Harmless(String file) {
    this.file = file;
  }

  void check(OPCPackage opened) throws OpenXML4JException {
    for (PackageRelationship one : opened.getRelationships()) {
      check(one);
    }
    for (PackagePart part : opened.getParts()) {
      if (MACROS.contains(part.getContentType()) || isMacroFile(part)) {
        throw new FileRefused(Message.of("wordform.macros", file));
      }
      if (!part.isRelationshipPart()) {
        for (PackageRelationship one : part.getRelationships()) {
          check(one);
        }
      }
    }
  }

  private static boolean isMacroFile(PackagePart part) {
    return part.getPartName().getName().toLowerCase(Locale.ROOT).endsWith("/vbaproject.bin");
  }

  private void check(PackageRelationship one) {
    if (one.getTargetMode() == TargetMode.EXTERNAL && !isAddress(one)) {
      throw new FileRefused(Message.of("wordform.outside-link", file, one.getTargetURI()));
    }
  }

  private static boolean isAddress(PackageRelationship one) {
    return one.getRelationshipType().endsWith("/hyperlink") && isAddress(one.getTargetURI());
  }

  /** A bare {@code www.example.com} that somebody made a link of has no scheme. */
  private static boolean isAddress(@Nullable URI target) {
    if (target == null) {
      return false;
    }
    String scheme = target.getScheme();
    return scheme == null
        ? target.toString().toLowerCase(Locale.ROOT).startsWith("www.")
        : ADDRESSES.contains(scheme.toLowerCase(Locale.ROOT));
  }
}
