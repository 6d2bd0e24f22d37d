/**
 * The lines of a statement as banks and pay services write them: which column is what, which way
 * money went, what came back.
 */
@NullMarked
package org.huiji.dues.bank.line;

import org.jspecify.annotations.NullMarked;
