/** Commands that set, charge, book, prove and tell the dues. */
@NullMarked
package org.huiji.app.cli.dues;

import org.jspecify.annotations.NullMarked;
