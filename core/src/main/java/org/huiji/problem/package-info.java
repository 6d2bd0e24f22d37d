/** What can be wrong with what the clerk gives us, and how we say it. */
@NullMarked
package org.huiji.problem;

import org.jspecify.annotations.NullMarked;
