@NullMarked
package org.huiji.declaration.evidence;

import org.jspecify.annotations.NullMarked;
