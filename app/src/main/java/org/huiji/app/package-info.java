/** Where the program starts and is put together. */
@NullMarked
package org.huiji.app;

import org.jspecify.annotations.NullMarked;
