package org.huiji.rulebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

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

  public Papers {
    titles = Collections.unmodifiableMap(new EnumMap<>(titles));
    numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
  }
}
