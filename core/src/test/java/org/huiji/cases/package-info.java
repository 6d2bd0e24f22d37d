/** Files that went wrong, and facts as tables, for the tests of all modules. */
@NullMarked
package org.huiji.cases;

import org.jspecify.annotations.NullMarked;
