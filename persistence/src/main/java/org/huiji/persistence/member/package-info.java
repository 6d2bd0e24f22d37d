/** Members and their numbers, kept. */
@NullMarked
package org.huiji.persistence.member;

import org.jspecify.annotations.NullMarked;
