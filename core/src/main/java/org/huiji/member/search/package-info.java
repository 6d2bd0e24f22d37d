/** Finding members while the clerk types. */
@NullMarked
package org.huiji.member.search;

import org.jspecify.annotations.NullMarked;
