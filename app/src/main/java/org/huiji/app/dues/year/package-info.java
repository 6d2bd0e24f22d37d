/** The tab 年度: who paid and who owes for a year, member by member and in sums. */
@NullMarked
package org.huiji.app.dues.year;

import org.jspecify.annotations.NullMarked;
