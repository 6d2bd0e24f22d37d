/** Platform declarations: in, listed and out again. */
@NullMarked
package org.huiji.app.cli.declaration;

import org.jspecify.annotations.NullMarked;
