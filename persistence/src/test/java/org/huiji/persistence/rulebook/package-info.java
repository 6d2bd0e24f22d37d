/** Edits of the rule book and the settings on a real file. */
@NullMarked
package org.huiji.persistence.rulebook;

import org.jspecify.annotations.NullMarked;
