/** Papers being made ready: for whom, what stands against them, how each will look. */
@NullMarked
package org.huiji.app.document.issue;

import org.jspecify.annotations.NullMarked;
