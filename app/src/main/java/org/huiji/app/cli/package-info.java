/** The command line: the program's work without its window, for scripts and scheduled jobs. */
@NullMarked
package org.huiji.app.cli;

import org.jspecify.annotations.NullMarked;
