/** The tab 收缴情况: what became of the dues of every year, as a chart and as a table. */
@NullMarked
package org.huiji.app.dues.collection;

import org.jspecify.annotations.NullMarked;
