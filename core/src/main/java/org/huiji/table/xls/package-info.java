/** Workbooks of Excel 97 to 2003, read in one pass. */
@NullMarked
package org.huiji.table.xls;

import org.jspecify.annotations.NullMarked;
