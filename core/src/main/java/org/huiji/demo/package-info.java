/** A fictional association, to try things on and to measure with. */
@NullMarked
package org.huiji.demo;

import org.jspecify.annotations.NullMarked;
