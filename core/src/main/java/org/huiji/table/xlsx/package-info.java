/** Workbooks of Excel since 2007, read in one pass. */
@NullMarked
package org.huiji.table.xlsx;

import org.jspecify.annotations.NullMarked;
