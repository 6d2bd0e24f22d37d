/** Long lists that narrow themselves down and sort themselves in the background. */
@NullMarked
package org.huiji.app.list;

import org.jspecify.annotations.NullMarked;
