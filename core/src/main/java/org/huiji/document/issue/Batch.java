package org.huiji.document.issue;

import java.time.LocalDate;
import org.huiji.document.register.DocumentKind;

/**
 * Papers made ready or issued together.
 *
 * @param on the date they bear
 * @param overprint whether they go on stock that has its border already
 */
record Batch(DocumentKind kind, LocalDate on, boolean overprint) {}
