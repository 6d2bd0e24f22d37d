/** Takes in what companies and districts send: verdicts seen before, one change, taken back. */
@NullMarked
package org.huiji.declaration.intake;

import org.jspecify.annotations.NullMarked;
