/** The official receipts (社会团体会费票据) made out in the finance bureau's system, written down here. */
@NullMarked
package org.huiji.dues.receipt;

import org.jspecify.annotations.NullMarked;
