/** Styled workbooks and separated text, written whole or not at all. */
@NullMarked
package org.huiji.table.write;

import org.jspecify.annotations.NullMarked;
