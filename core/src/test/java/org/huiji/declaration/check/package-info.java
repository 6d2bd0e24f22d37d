@NullMarked
package org.huiji.declaration.check;

import org.jspecify.annotations.NullMarked;
