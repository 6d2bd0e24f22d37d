/** Files as this program makes them: for their owner only, under names that every system bears. */
@NullMarked
package org.huiji.file;

import org.jspecify.annotations.NullMarked;
