/** Imports and column mappings, kept. */
@NullMarked
package org.huiji.persistence.intake;

import org.jspecify.annotations.NullMarked;
