/** Platform declarations, kept in SQLite. */
@NullMarked
package org.huiji.persistence.declaration;

import org.jspecify.annotations.NullMarked;
