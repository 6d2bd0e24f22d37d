/** Finds the sheet, the head rows and the meaning of each column of a table that somebody typed. */
@NullMarked
package org.huiji.table.head;

import org.jspecify.annotations.NullMarked;
