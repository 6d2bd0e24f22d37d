/** What the sources of the rules leave open, its readings, and what the association answered. */
@NullMarked
package org.huiji.rulebook.question;

import org.jspecify.annotations.NullMarked;
