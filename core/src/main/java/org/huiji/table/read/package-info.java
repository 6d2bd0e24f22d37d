/** The one way in for a clerk's files: what they are is decided by their content. */
@NullMarked
package org.huiji.table.read;

import org.jspecify.annotations.NullMarked;
