/** Measures the program against plain uses of the libraries it is made with. */
@NullMarked
package org.huiji.bench;

import org.jspecify.annotations.NullMarked;
