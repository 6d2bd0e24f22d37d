/**
 * The dues ledger: what was charged, paid, waived, and taken back; facts that are only added to.
 */
@NullMarked
package org.huiji.dues.ledger;

import org.jspecify.annotations.NullMarked;
