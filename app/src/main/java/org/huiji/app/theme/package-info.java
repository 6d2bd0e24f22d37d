/** How the window looks: theme, accent, faces, language. */
@NullMarked
package org.huiji.app.theme;

import org.jspecify.annotations.NullMarked;
