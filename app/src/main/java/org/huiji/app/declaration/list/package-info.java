/** The tab 申报: the declarations of a round, what may be done to them, and how they are listed. */
@NullMarked
package org.huiji.app.declaration.list;

import org.jspecify.annotations.NullMarked;
