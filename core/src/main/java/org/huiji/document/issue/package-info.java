/** From members to issued papers: checked first, numbered and frozen in one change. */
@NullMarked
package org.huiji.document.issue;

import org.jspecify.annotations.NullMarked;
