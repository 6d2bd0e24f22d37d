/**
 * The way of a declaration through the notice's flow, step by step, each with its day and proof.
 */
@NullMarked
package org.huiji.declaration.review;

import org.jspecify.annotations.NullMarked;
