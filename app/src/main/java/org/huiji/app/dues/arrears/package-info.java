/** The tab 欠费: who is in arrears, how long, who was reminded, and who may have lapsed. */
@NullMarked
package org.huiji.app.dues.arrears;

import org.jspecify.annotations.NullMarked;
