/** The tab 应收: a year's dues are looked at row by row, then charged at once. */
@NullMarked
package org.huiji.app.dues.run;

import org.jspecify.annotations.NullMarked;
