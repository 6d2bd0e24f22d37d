/** Declarations written down or corrected by the clerk herself. */
@NullMarked
package org.huiji.declaration.desk;

import org.jspecify.annotations.NullMarked;
