/** Commands that print the papers of the dues and write their lists. */
@NullMarked
package org.huiji.app.cli.dues.paper;

import org.jspecify.annotations.NullMarked;
