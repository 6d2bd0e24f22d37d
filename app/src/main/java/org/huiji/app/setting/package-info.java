/** What the clerk and the association can set. */
@NullMarked
package org.huiji.app.setting;

import org.jspecify.annotations.NullMarked;
