/** What the association may change in its rule book, and keeping the change as a new edition. */
@NullMarked
package org.huiji.rulebook.edit;

import org.jspecify.annotations.NullMarked;
