/** Kinds of members, how one comes in, how one goes, and what the register must hold. */
@NullMarked
package org.huiji.rulebook.membership;

import org.jspecify.annotations.NullMarked;
