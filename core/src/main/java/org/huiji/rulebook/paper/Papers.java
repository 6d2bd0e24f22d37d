package org.huiji.rulebook.paper;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.huiji.rulebook.question.Stated;

/**
 * How the association's papers are called, numbered and worded.
 *
 * @param mark the association's short sign (代字), which number patterns may use
 * @param certificateText the sentence of the member certificate; {单位} and {职务} are filled in
 */
public record Papers(
    Setting mark,
    Map<PaperKind, Setting> titles,
    Map<Numbered, Setting> numbers,
    Setting certificateText,
    Stated<PlaqueRule> plaque) {

  /** Where the member's name goes in the certificate's sentence. */
  public static final String NAME_GAP = "{单位}";

  /** Where what the member is goes in the certificate's sentence. */
  public static final String OFFICE_GAP = "{职务}";

  public Papers {
    titles = Collections.unmodifiableMap(LaterPapers.titles(titles));
    numbers = Collections.unmodifiableMap(LaterPapers.numbers(numbers));
  }

  /** How a paper is called, and who says so. */
  public Setting title(PaperKind paper) {
    return Objects.requireNonNull(titles.get(paper), paper::name);
  }

  /** The number pattern, and who says so. */
  public Setting number(Numbered numbered) {
    return Objects.requireNonNull(numbers.get(numbered), numbered::name);
  }
}
