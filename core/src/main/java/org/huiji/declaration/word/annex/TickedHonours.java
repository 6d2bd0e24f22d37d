package org.huiji.declaration.word.annex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.Honour;

/** 荣誉资质 as the annex prints it, with a tick before what is held and its grade behind. */
final class TickedHonours {

  private final List<String> printed;

  TickedHonours(List<String> printed) {
    this.printed = printed;
  }

  List<String> lines(Answers answers) {
    List<Honour.Held> held = Honour.of(answers);
    return printed.stream().map(line -> ticked(line, held)).toList();
  }

  private static String ticked(String line, List<Honour.Held> held) {
    String ticked = line;
    for (Honour.Held one : held) {
      Matcher place = place(one.honour()).matcher(ticked);
      if (place.find()) {
        String grade = one.grade().isEmpty() ? place.group("room") : filled(one, place);
        ticked =
            ticked.substring(0, place.start())
                + "☑"
                + one.honour().text()
                + place.group("rest")
                + grade
                + ticked.substring(place.end());
      }
    }
    return ticked;
  }

  private static String filled(Honour.Held one, Matcher place) {
    return one.honour() == Honour.OTHER || place.group("room").isEmpty()
        ? one.grade()
        : "  " + one.grade() + "  ";
  }

  /** Its box, which DCMM lacks, its name, and the room for its grade. */
  private static Pattern place(Honour honour) {
    String rest = honour == Honour.OTHER ? "(?<rest>[^：]*：)" : "(?<rest>)";
    String room = honour.isGraded() ? "(?<room> *)" : "(?<room>)";
    return Pattern.compile("(?:□ ?)?" + Pattern.quote(honour.text()) + rest + room);
  }
}
