package org.huiji.document.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiji.document.fit.TextBox;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A paper in HTML and CSS with named gaps ({@code {{name}}}, escaped; {@code {{#name}}…{{/name}}}
 * for what may be absent or repeated). It declares the boxes of its texts in {@code <meta
 * name="box">} elements, see {@link TemplateBoxes}.
 */
public final class Template {

  /** A line end between two tags is layout of the source, not a space in Chinese text. */
  private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s*\\n\\s*<");

  private static final String EACH_PAPER =
      "{{#papers}}<div class=\"paper\" id=\"paper{{-index}}\">";
  private static final String END_OF_PAPER = "</div>{{/papers}}";
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);

  private final String file;
  private final com.samskivert.mustache.Template filled;
  private final Map<String, TextBox> boxes;
  private final @Nullable Path folder;

  private Template(
      String file,
      com.samskivert.mustache.Template filled,
      Map<String, TextBox> boxes,
      @Nullable Path folder) {
    this.file = file;
    this.filled = filled;
    this.boxes = boxes;
    this.folder = folder;
  }

  static Template parse(String file, String source, @Nullable Path folder) {
    var boxes = TemplateBoxes.of(file, source, TemplateXml.parse(file, source));
    return new Template(file, compile(file, source), boxes, folder);
  }

  private static com.samskivert.mustache.Template compile(String file, String source) {
    String repeated = source.replaceFirst("(<body[^>]*>)", "$1" + EACH_PAPER);
    int end = repeated.lastIndexOf("</body>");
    try {
      COMPILER.compile(source);
      return COMPILER.compile(
          end < 0 ? source : repeated.substring(0, end) + END_OF_PAPER + repeated.substring(end));
    } catch (MustacheParseException e) {
      String told = String.valueOf(e.getMessage());
      throw new Refusal(Message.of("document.template-syntax", file, lineOf(told), told), e);
    }
  }

  /** The parser tells the line only at the end of its message. */
  private static int lineOf(String message) {
    String digits = message.substring(message.lastIndexOf(' ') + 1);
    return digits.matches("[0-9]+") ? Integer.parseInt(digits) : 1;
  }

  /** Its file, for messages. */
  public String file() {
    return file;
  }

  /** The room of each text that must fit, by the field's name. */
  public Map<String, TextBox> boxes() {
    return boxes;
  }

  /**
   * The papers as one HTML document, one after the other.
   *
   * @throws Refusal when the template names a field the paper does not have
   */
  String fill(List<? extends Map<String, ?>> papers) {
    try {
      return BETWEEN_TAGS.matcher(filled.execute(Map.of("papers", papers))).replaceAll("><");
    } catch (MustacheException.Context e) {
      throw new Refusal(Message.of("document.template-unknown-field", file, e.lineNo, e.key), e);
    }
  }

  @Nullable Path folder() {
    return folder;
  }
}
