/** Platforms that were listed: a later round asks whether one is among them. */
@NullMarked
package org.huiji.declaration.listed;

import org.jspecify.annotations.NullMarked;
