/** Commands that take files in, and back. */
@NullMarked
package org.huiji.app.cli.intake;

import org.jspecify.annotations.NullMarked;
