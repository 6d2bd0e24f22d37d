/** Editions of the rule book, kept. */
@NullMarked
package org.huiji.persistence.rulebook;

import org.jspecify.annotations.NullMarked;
