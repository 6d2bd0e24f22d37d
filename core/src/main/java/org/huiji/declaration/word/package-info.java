/** 附件1 申报书 in and out of Word, and on paper. */
@NullMarked
package org.huiji.declaration.word;

import org.jspecify.annotations.NullMarked;
