/** The members: units and individuals, what identifies them, and how they are reached. */
@NullMarked
package org.huiji.member;

import org.jspecify.annotations.NullMarked;
