@NullMarked
package org.huiji.declaration.round;

import org.jspecify.annotations.NullMarked;
