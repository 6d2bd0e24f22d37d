/** Draws 附件1 申报书 as an Excel workbook. */
@NullMarked
package org.huiji.declaration.word.xlsx;

import org.jspecify.annotations.NullMarked;
