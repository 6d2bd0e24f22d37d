/** Offices: what they are called, how many may hold them, and how they are lost. */
@NullMarked
package org.huiji.rulebook.office;

import org.jspecify.annotations.NullMarked;
