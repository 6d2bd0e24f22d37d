/** Getting the window up: data folder, one window per folder, the first start. */
@NullMarked
package org.huiji.app.start;

import org.jspecify.annotations.NullMarked;
