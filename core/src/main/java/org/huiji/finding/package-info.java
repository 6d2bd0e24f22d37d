/** What is to be mended or asked: doubtful data, offices over their number, open questions. */
@NullMarked
package org.huiji.finding;

import org.jspecify.annotations.NullMarked;
