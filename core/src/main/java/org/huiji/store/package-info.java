/** The one door to the data: {@code read} and {@code change}. */
@NullMarked
package org.huiji.store;

import org.jspecify.annotations.NullMarked;
