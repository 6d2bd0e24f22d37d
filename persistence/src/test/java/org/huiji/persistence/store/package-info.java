/** Tests on real files. */
@NullMarked
package org.huiji.persistence.store;

import org.jspecify.annotations.NullMarked;
