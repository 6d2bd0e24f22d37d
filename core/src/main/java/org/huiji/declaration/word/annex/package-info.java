/** 附件1 申报书 as the notice prints it, and what is written into its places. */
@NullMarked
package org.huiji.declaration.word.annex;

import org.jspecify.annotations.NullMarked;
