/**
 * What a member of each office is entitled to, as a matrix or as lists that build on each other.
 */
@NullMarked
package org.huiji.benefit;

import org.jspecify.annotations.NullMarked;
