/** The round's summary table (附件2) on paper, in Excel and in Word. */
@NullMarked
package org.huiji.declaration.export;

import org.jspecify.annotations.NullMarked;
