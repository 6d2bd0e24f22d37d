/** 佐证材料 of one declaration: what was handed in for each item, and what is missing. */
@NullMarked
package org.huiji.app.declaration.evidence;

import org.jspecify.annotations.NullMarked;
