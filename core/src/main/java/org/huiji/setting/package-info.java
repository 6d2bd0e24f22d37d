/** What the association says about itself: its name, its contact, who sits at the desk. */
@NullMarked
package org.huiji.setting;

import org.jspecify.annotations.NullMarked;
