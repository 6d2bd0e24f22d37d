/** The bank's statement: read, matched with what members owe, decided line by line, taken in. */
@NullMarked
package org.huiji.app.dues.bank;

import org.jspecify.annotations.NullMarked;
