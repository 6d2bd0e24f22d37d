/**
 * Values as people write them, read or refused: codes, numbers, addresses, and fields of a member.
 */
@NullMarked
package org.huiji.member.reading;

import org.jspecify.annotations.NullMarked;
