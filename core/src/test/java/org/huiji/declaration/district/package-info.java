@NullMarked
package org.huiji.declaration.district;

import org.jspecify.annotations.NullMarked;
