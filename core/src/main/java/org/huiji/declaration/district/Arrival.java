package org.huiji.declaration.district;

import java.time.LocalDate;

/**
 * That a bureau sent something.
 *
 * @param by who sent it, as far as known; else empty
 */
public record Arrival(LocalDate on, String by) {}
