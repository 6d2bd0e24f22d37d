/** Tables of web pages, which many systems export under the name of a workbook. */
@NullMarked
package org.huiji.table.html;

import org.jspecify.annotations.NullMarked;
