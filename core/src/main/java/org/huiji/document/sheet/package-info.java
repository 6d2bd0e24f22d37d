/** Long tables drawn straight on PDF pages: rosters, plaque lists, summaries. */
@NullMarked
package org.huiji.document.sheet;

import org.jspecify.annotations.NullMarked;
