/** How the association names, numbers and words its papers. */
@NullMarked
package org.huiji.rulebook.paper;

import org.jspecify.annotations.NullMarked;
