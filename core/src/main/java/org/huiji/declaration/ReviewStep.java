package org.huiji.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the review, which happened.
 *
 * @param on the day it happened
 * @param evidence number of a paper, minutes, a link: what proves it; none where nothing does
 * @param reasons why it was returned or not listed; none otherwise
 * @param by the clerk who recorded it
 */
public record ReviewStep(
    ReviewState to, LocalDate on, @Nullable String evidence, @Nullable String reasons, String by) {}
