/** What the papers of a round say, filled into their templates and as Word files. */
@NullMarked
package org.huiji.declaration.paper.content;

import org.jspecify.annotations.NullMarked;
