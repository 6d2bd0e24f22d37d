/** Issued documents and their bytes, kept. */
@NullMarked
package org.huiji.persistence.document;

import org.jspecify.annotations.NullMarked;
