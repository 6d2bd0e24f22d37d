/** Pointing at a table's head: its rows, and what each column is taken as. */
@NullMarked
package org.huiji.app.head;

import org.jspecify.annotations.NullMarked;
