/**
 * The contacts of a member that left, removed for good: from the data, its bytes and its copies.
 */
@NullMarked
package org.huiji.member.removal;

import org.jspecify.annotations.NullMarked;
