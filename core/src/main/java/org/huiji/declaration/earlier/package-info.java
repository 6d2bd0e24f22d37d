/** Lists of platforms that were published before the association used the program (四.1). */
@NullMarked
package org.huiji.declaration.earlier;

import org.jspecify.annotations.NullMarked;
