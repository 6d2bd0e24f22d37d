/** Charging a year's dues: what the run would do, row by row, and doing it. */
@NullMarked
package org.huiji.dues.charge;

import org.jspecify.annotations.NullMarked;
