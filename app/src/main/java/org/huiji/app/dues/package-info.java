/** The page 会费: its frame, its tabs, and the pieces the tabs share. */
@NullMarked
package org.huiji.app.dues;

import org.jspecify.annotations.NullMarked;
