package org.huiji.declaration.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a summary table is to be understood.
 *
 * @param on the day it arrived
 * @param district whose table it is on the clerk's word; none for what the table itself says
 */
public record SummaryOptions(LocalDate on, @Nullable String district) {}
