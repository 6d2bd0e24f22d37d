package org.huiji.declaration.word.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.declaration.word.annex.Annex;
import org.huiji.declaration.word.annex.AnnexWords;

/** Takes out of a text what the empty form has printed in its place, which is no answer. */
final class Hints {

  /** Left over of what is to be filled in: bare numbers, stars, blank lines to write on. */
  private static final Pattern NOTHING =
      Pattern.compile("\\s*(?:[0-9]{1,2}[.．、]|[*＊xX×_＿.…·。？?\\s]+|[（(]?有则填[）)]?)?\\s*");

  private static final Pattern STARRED =
      Pattern.compile("\\s*[0-9]*[.．、]?\\s*平台于[*＊]*年[*＊]*月[*＊]*日被[*＊]*授予[*＊]*称号\\s*[；;。]?\\s*");
  private static final Pattern EXAMPLE = Pattern.compile("例如.*[?？].*");
  private static final int SHORTEST = 3;

  private final List<Pattern> printed;

  Hints(Annex annex, AnnexWords words) {
    Set<String> places = annex.hints().keySet();
    Stream<String> hints =
        places.stream().flatMap(place -> words.hint(place).stream()).filter(Hints::isWords);
    this.printed =
        Stream.concat(hints, Stream.of(annex.categoryNote()))
            .distinct()
            .map(Hints::pattern)
            .collect(Collectors.toList());
  }

  /** The text without hints; empty when nothing else stood there. */
  String strip(String text) {
    String rest = text;
    for (Pattern hint : printed) {
      rest = hint.matcher(rest).replaceAll("");
    }
    return rest.lines().filter(line -> !isNothing(line)).collect(Collectors.joining("\n")).strip();
  }

  private static boolean isNothing(String line) {
    return NOTHING.matcher(line).matches()
        || STARRED.matcher(line).matches()
        || EXAMPLE.matcher(line.strip()).matches();
  }

  private static boolean isWords(String hint) {
    return hint.length() > SHORTEST && !hint.contains("*") && !hint.contains("·");
  }

  /** Blanks may be anywhere, brackets and marks of either width. */
  private static Pattern pattern(String hint) {
    String body =
        hint.codePoints()
            .mapToObj(Character::toString)
            .map(Hints::either)
            .collect(Collectors.joining("\\s*"));
    return Pattern.compile(body + "[。.]?");
  }

  private static String either(String c) {
    return switch (c) {
      case "（" -> "[（(]";
      case "）" -> "[）)]";
      case "，" -> "[，,]";
      case "“", "”" -> "[“”\"]";
      case "。" -> "[。.]?";
      case "：" -> "[：:]";
      case "√" -> "[√✓]";
      default -> Pattern.quote(c);
    };
  }
}
