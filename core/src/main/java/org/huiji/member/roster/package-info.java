/** The roster in and out: a district's list becomes members, seen before and taken back after. */
@NullMarked
package org.huiji.member.roster;

import org.jspecify.annotations.NullMarked;
