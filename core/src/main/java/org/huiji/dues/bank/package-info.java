/**
 * The bank's statement: its lines read, matched to members and their dues, taken in, taken back.
 */
@NullMarked
package org.huiji.dues.bank;

import org.jspecify.annotations.NullMarked;
