/** Declaring units that are members: what the form says beside what the register says. */
@NullMarked
package org.huiji.declaration.register;

import org.jspecify.annotations.NullMarked;
