/** Tests of the command line, in the test's own process unless it is to be killed. */
@NullMarked
package org.huiji.app.cli;

import org.jspecify.annotations.NullMarked;
