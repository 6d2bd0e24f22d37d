/** Applications on the screen: how far each has come, and what is to be done next. */
@NullMarked
package org.huiji.app.admission;

import org.jspecify.annotations.NullMarked;
