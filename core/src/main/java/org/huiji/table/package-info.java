/**
 * Workbooks and Word tables as values: files, sheets, rows and cells that know where they stand.
 */
@NullMarked
package org.huiji.table;

import org.jspecify.annotations.NullMarked;
