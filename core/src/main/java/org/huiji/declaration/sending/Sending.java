package org.huiji.declaration.sending;

import java.time.LocalDate;
import org.huiji.intake.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * That a district sent something in.
 *
 * @param round id of the round
 * @param district its name on the round's day
 * @param on the day it arrived
 * @param batch the import of its summary table; none when the clerk noted the arrival by hand
 */
public record Sending(
    String round, String district, LocalDate on, Sender sender, @Nullable ImportId batch) {}
