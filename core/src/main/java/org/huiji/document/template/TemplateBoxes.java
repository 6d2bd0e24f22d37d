package org.huiji.document.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.document.fit.TextBox;
import org.huiji.document.font.FaceRole;
import org.huiji.problem.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The boxes a template declares in its head, one by one: {@code <meta name="box" content="name kai
 * 210mm 34-20pt 2 0.05em"/>} gives the field {@code name} two lines of 210 mm in kai, 34 pt large
 * and no smaller than 20 pt, each character followed by 0.05 em; the last part may be left out.
 */
final class TemplateBoxes {

  private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern BOX =
      Pattern.compile(
          "(\\S+) (song|fangsong|kai|hei|title) "
              + NUMBER
              + "mm "
              + NUMBER
              + "-"
              + NUMBER
              + "pt ([1-9])(?: (-?"
              + NUMBER
              + ")em)?");

  private TemplateBoxes() {}

  static Map<String, TextBox> of(String file, String source, Document template) {
    Map<String, TextBox> boxes = new LinkedHashMap<>();
    var metas = template.getElementsByTagName("meta");
    for (int i = 0; i < metas.getLength(); i++) {
      Element meta = (Element) metas.item(i);
      if (meta.getAttribute("name").equals("box")) {
        add(boxes, file, source, meta.getAttribute("content"));
      }
    }
    return boxes;
  }

  private static void add(
      Map<String, TextBox> boxes, String file, String source, String declaration) {
    Matcher parts = BOX.matcher(declaration.strip().replaceAll("\\s+", " "));
    if (!parts.matches()) {
      throw Refusal.of("document.template-box", file, lineOf(source, declaration), declaration);
    }
    double size = Double.parseDouble(parts.group(4));
    double least = Double.parseDouble(parts.group(5));
    double width = Double.parseDouble(parts.group(3));
    if (width == 0 || least == 0 || size < least) {
      throw Refusal.of("document.template-box", file, lineOf(source, declaration), declaration);
    }
    FaceRole role = FaceRole.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
    double spacing = parts.group(7) == null ? 0 : Double.parseDouble(parts.group(7));
    boxes.put(
        parts.group(1),
        new TextBox(role, width, size, least, Integer.parseInt(parts.group(6)), spacing));
  }

  private static long lineOf(String source, String declaration) {
    int at = Math.max(0, source.indexOf(declaration));
    return 1 + source.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
