/** Taking a file's rows in: verdicts seen before it happens, kept with the result, taken back. */
@NullMarked
package org.huiji.intake;

import org.jspecify.annotations.NullMarked;
