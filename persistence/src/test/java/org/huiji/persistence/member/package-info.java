/** Tests on real files. */
@NullMarked
package org.huiji.persistence.member;

import org.jspecify.annotations.NullMarked;
