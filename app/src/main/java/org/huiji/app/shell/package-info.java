/** The frame of the window: navigation, search, status, and the pages inside. */
@NullMarked
package org.huiji.app.shell;

import org.jspecify.annotations.NullMarked;
