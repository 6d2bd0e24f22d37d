/** Who may have left by not paying: candidates with their facts; a vote ends membership. */
@NullMarked
package org.huiji.dues.lapse;

import org.jspecify.annotations.NullMarked;
