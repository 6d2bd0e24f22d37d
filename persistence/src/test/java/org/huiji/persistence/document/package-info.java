/** Tests on real files. */
@NullMarked
package org.huiji.persistence.document;

import org.jspecify.annotations.NullMarked;
