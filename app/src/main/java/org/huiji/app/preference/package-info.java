/** What the window remembers from one day to the next. */
@NullMarked
package org.huiji.app.preference;

import org.jspecify.annotations.NullMarked;
