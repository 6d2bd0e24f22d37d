package org.huiji.declaration.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiji.text.ChineseNumerals;

/**
 * What is new in a round that is started from the one before.
 *
 * @param year whose services are declared
 * @param batch for example 第三批
 * @param earlier number of the notice that listed the platforms of the round before
 */
public record NextRound(
    int year,
    String batch,
    Round.Notice notice,
    LocalDate companyDeadline,
    LocalDate districtDeadline,
    String earlier) {

  /** The id it will have: the year and which of the year's it is, {@code 2022-3}. */
  public String id() {
    return year + "-" + ChineseNumerals.toArabic(batch.replaceAll("[第批\\s]", ""));
  }

  /**
   * The rules of the round before with the year moved on; its answers were about its own notice.
   */
  Round from(Round last) {
    Round moved =
        RoundText.read(last.id(), RoundText.write(last).replace(last.year() + "年", year + "年"));
    List<String> earlierLists = new ArrayList<>(last.earlierLists());
    if (!earlier.isBlank()) {
      earlierLists.add(earlier);
    }
    return new Round(
        id(),
        last.list(),
        batch,
        year,
        notice,
        companyDeadline,
        districtDeadline,
        earlierLists,
        moved.conditions(),
        moved.categories(),
        moved.oneCategory(),
        moved.relief(),
        moved.limits(),
        moved.evidence(),
        moved.questions(),
        List.of());
  }
}
