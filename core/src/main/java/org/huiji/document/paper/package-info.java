/** The papers of a page or a few, and the press that checks and prints them. */
@NullMarked
package org.huiji.document.paper;

import org.jspecify.annotations.NullMarked;
