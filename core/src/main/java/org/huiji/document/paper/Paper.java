package org.huiji.document.paper;

import java.util.Map;
import java.util.Set;

/**
 * One paper to print: a template and what goes into its gaps. The association may change the
 * template, so a paper gives every field it knows, also those the built-in template leaves out.
 */
public interface Paper {

  /** The template's name, for example {@code member-certificate}. */
  String template();

  /** The template of what lies under the text, for example a border; empty for nothing. */
  default String underlay() {
    return "";
  }

  /**
   * What goes into the gaps: texts, {@code true} or {@code false}, maps and lists of these; an
   * empty text for what is absent.
   */
  Map<String, Object> fields();

  /** The fields that must not be blank. */
  Set<String> required();
}
