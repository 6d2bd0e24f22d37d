/** The command line, put together: the program's work without its window, for scripts and jobs. */
@NullMarked
package org.huiji.app.cli;

import org.jspecify.annotations.NullMarked;
