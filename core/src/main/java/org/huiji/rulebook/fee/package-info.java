/** The fee standard and its tiers. */
@NullMarked
package org.huiji.rulebook.fee;

import org.jspecify.annotations.NullMarked;
