package org.huiji.declaration.review;

import java.time.LocalDate;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.ReviewStep;
import org.jspecify.annotations.Nullable;

/**
 * A step about to be recorded; blank texts are none.
 *
 * @param on the day it happened
 * @param evidence what proves it; for {@link ReviewState#LISTED} the number of the notice that
 *     published the list, which must be given
 * @param reasons why it was returned or not listed, which must be given then
 */
public record NewStep(
    ReviewState to, LocalDate on, @Nullable String evidence, @Nullable String reasons) {

  public NewStep {
    evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
    reasons = reasons == null || reasons.isBlank() ? null : reasons.strip();
  }

  ReviewStep by(String operator) {
    return new ReviewStep(to, on, evidence, reasons, operator);
  }
}
