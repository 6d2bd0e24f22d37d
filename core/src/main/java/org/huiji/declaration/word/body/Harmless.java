package org.huiji.declaration.word.body;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.huiji.table.FileRefused;
import org.huiji.table.intake.OfficePackage;
import org.huiji.table.intake.OfficePackage.Outside;
import org.huiji.table.intake.SafeXml;
import org.huiji.text.Message;

/**
 * Refuses a document that brings macros or leans on files elsewhere: a template, a picture or a
 * table fetched from outside. A plain address of a web page or a mailbox is no harm.
 */
final class Harmless {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final Pattern MACROS =
      Pattern.compile(".*(?:macroenabled|vbaproject|vbadata).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern MACRO_FILE =
      Pattern.compile("(?:.*/)?vba(?:project\\.bin|data\\.xml)");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto", "tel");

  private final String file;

  Harmless(String file) {
    this.file = file;
  }

  void check(OfficePackage opened) throws IOException {
    if (hasMacros(opened)) {
      throw new FileRefused(Message.of("wordform.macros", file));
    }
    for (Outside one : opened.outside()) {
      if (!isAddress(one)) {
        throw new FileRefused(Message.of("wordform.outside-link", file, one.target()));
      }
    }
  }

  private static boolean hasMacros(OfficePackage opened) throws IOException {
    if (opened.parts().stream().anyMatch(part -> MACRO_FILE.matcher(part).matches())) {
      return true;
    }
    Types types = new Types(new HashSet<>());
    if (opened.has(CONTENT_TYPES)) {
      opened.read(CONTENT_TYPES, types);
    }
    return types.macros.stream().anyMatch(opened::has);
  }

  /** The parts whose content is said to be macros, or a document with macros. */
  private record Types(Set<String> macros) implements SafeXml.Handler {

    @Override
    public void start(XMLStreamReader xml, String name) {
      String part = SafeXml.attribute(xml, "PartName");
      String type = SafeXml.attribute(xml, "ContentType");
      if (part != null && type != null && MACROS.matcher(type).matches()) {
        macros.add(part);
      }
    }

    @Override
    public void end(String name) {}
  }

  private static boolean isAddress(Outside one) {
    return one.kind().equals("hyperlink") && isAddress(one.target().strip());
  }

  /** A bare {@code www.example.com} that somebody made a link of has no scheme. */
  private static boolean isAddress(String target) {
    Matcher scheme = SCHEME.matcher(target);
    return scheme.lookingAt()
        ? ADDRESSES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
        : target.startsWith("#") || target.toLowerCase(Locale.ROOT).startsWith("www.");
  }
}
