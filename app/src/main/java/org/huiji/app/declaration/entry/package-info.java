/** Entering a company's form on screen, field by field as the annex has it. */
@NullMarked
package org.huiji.app.declaration.entry;

import org.jspecify.annotations.NullMarked;
