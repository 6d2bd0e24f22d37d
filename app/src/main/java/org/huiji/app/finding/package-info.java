/** The page 待办: questions for the association and data to be mended. */
@NullMarked
package org.huiji.app.finding;

import org.jspecify.annotations.NullMarked;
