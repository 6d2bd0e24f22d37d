/** Draws 附件1 申报书 as a Word document. */
@NullMarked
package org.huiji.declaration.word.docx;

import org.jspecify.annotations.NullMarked;
