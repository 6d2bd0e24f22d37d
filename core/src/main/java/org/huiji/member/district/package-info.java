/** The districts that recommend and locate members, each for the time it exists. */
@NullMarked
package org.huiji.member.district;

import org.jspecify.annotations.NullMarked;
