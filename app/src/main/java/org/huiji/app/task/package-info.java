/** Work in the background, so that the window never waits. */
@NullMarked
package org.huiji.app.task;

import org.jspecify.annotations.NullMarked;
