/** Commands about a data folder as a whole: to begin, check, back up and restore one. */
@NullMarked
package org.huiji.app.cli.office;

import org.jspecify.annotations.NullMarked;
