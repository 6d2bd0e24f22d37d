/** 佐证材料: the papers behind a declaration, kept beside the data under their hash. */
@NullMarked
package org.huiji.declaration.evidence;

import org.jspecify.annotations.NullMarked;
