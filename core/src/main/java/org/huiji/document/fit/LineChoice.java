package org.huiji.document.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.huiji.document.fit.SenseBreaks.Break;

/** The best way to set one text in a number of lines: by sense first, then evenly. */
final class LineChoice {

  /**
   * What breaking one step worse by sense weighs against lines that differ by their whole length.
   */
  private static final double SENSE = 0.12;

  private final String text;
  private final ToDoubleFunction<String> ems;
  private final List<Break> breaks;

  private double width;
  private int worst;
  private double bestCost;
  private List<String> best = List.of();

  LineChoice(String text, ToDoubleFunction<String> ems) {
    this.text = text;
    this.ems = ems;
    this.breaks = SenseBreaks.of(text);
  }

  /**
   * The lines; empty when there is no way.
   *
   * @param width how wide a line may be, in ems
   * @param worst how bad a break may be
   */
  Optional<List<String>> best(int lines, double width, int worst) {
    this.worst = worst;
    this.width = width;
    this.bestCost = Double.MAX_VALUE;
    this.best = List.of();
    search(lines, 0, 0, 0, new ArrayList<>());
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private void search(int lines, int from, int firstBreak, double cost, List<String> done) {
    if (cost >= bestCost) {
      return;
    }
    if (lines == 1) {
      finish(from, cost, done);
      return;
    }
    for (int i = firstBreak; i < breaks.size(); i++) {
      Break at = breaks.get(i);
      String line = text.substring(from, at.at());
      if (ems.applyAsDouble(line.strip()) > width) {
        return;
      }
      if (at.cost() <= worst) {
        done.add(line.strip());
        search(lines - 1, at.at(), i + 1, cost + SENSE * at.cost(), done);
        done.removeLast();
      }
    }
  }

  private void finish(int from, double cost, List<String> done) {
    String last = text.substring(from).strip();
    if (ems.applyAsDouble(last) > width) {
      return;
    }
    List<String> lines = new ArrayList<>(done);
    lines.add(last);
    double total = cost + unevenness(lines);
    if (total < bestCost) {
      bestCost = total;
      best = List.copyOf(lines);
    }
  }

  private double unevenness(List<String> lines) {
    double[] lengths = lines.stream().mapToDouble(ems).toArray();
    double longest = 0;
    double shortest = Double.MAX_VALUE;
    for (double length : lengths) {
      longest = Math.max(longest, length);
      shortest = Math.min(shortest, length);
    }
    return longest == 0 ? 0 : (longest - shortest) / longest;
  }
}
