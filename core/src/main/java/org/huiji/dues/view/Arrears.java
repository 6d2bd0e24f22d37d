package org.huiji.dues.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiji.dues.reminder.Reminder;
import org.huiji.member.RegisterEntry;

/**
 * Who owes dues whose last day has passed, for which years, and since when.
 *
 * @param lines the longest in arrears first, then by amount
 * @param undecided those who owe, but joined after the day on which others pay: within which period
 *     they pay the association has not said
 */
public record Arrears(LocalDate on, List<Line> lines, List<RegisterEntry> undecided) {

  /** How many ages are told apart: under one full year, one, two, three and more. */
  public static final int AGES = 4;

  /**
   * One who owes.
   *
   * @param office as papers say it
   * @param open the oldest first; at least one
   * @param reminders sent for any of these years, oldest first
   */
  public record Line(
      RegisterEntry entry, String office, List<OpenYear> open, List<Reminder> reminders) {

    public Line {
      open = List.copyOf(open);
      reminders = List.copyOf(reminders);
    }

    /** All that is owed, in 分. */
    public long fen() {
      return open.stream().mapToLong(OpenYear::fen).sum();
    }

    /** The first day of arrears of the oldest of them. */
    public LocalDate since() {
      return open.getFirst().since();
    }

    /** What is owed by age, in 分: {@link Arrears#AGES} figures, by full years since due. */
    public List<Long> ages() {
      return IntStream.range(0, AGES)
          .mapToObj(
              age ->
                  open.stream()
                      .filter(year -> Math.min(year.fullYears(), AGES - 1) == age)
                      .mapToLong(OpenYear::fen)
                      .sum())
          .toList();
    }
  }

  public Arrears {
    lines = List.copyOf(lines);
    undecided = List.copyOf(undecided);
  }

  /** All that is owed, in 分. */
  public long fen() {
    return lines.stream().mapToLong(Line::fen).sum();
  }

  /** All that is owed by age, as in {@link Line#ages}. */
  public List<Long> ages() {
    long[] ages = new long[AGES];
    for (Line line : lines) {
      List<Long> own = line.ages();
      for (int age = 0; age < AGES; age++) {
        ages[age] += own.get(age);
      }
    }
    return IntStream.range(0, AGES).mapToObj(age -> ages[age]).toList();
  }
}
