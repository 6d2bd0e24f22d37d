package org.huiji.document.register;

import java.time.LocalDate;

/**
 * That a paper was handed over.
 *
 * @param receiver who took it
 * @param operator who recorded it
 */
public record Delivery(LocalDate on, String receiver, String operator) {}
