/** A page whose parts stand on tabs, and what the tabs have in common. */
@NullMarked
package org.huiji.app.tab;

import org.jspecify.annotations.NullMarked;
