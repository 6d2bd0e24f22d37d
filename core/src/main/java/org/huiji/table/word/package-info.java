/** Tables of Word documents. */
@NullMarked
package org.huiji.table.word;

import org.jspecify.annotations.NullMarked;
