/** An association's rules as data, each with its article, and what its sources leave open. */
@NullMarked
package org.huiji.rulebook;

import org.jspecify.annotations.NullMarked;
