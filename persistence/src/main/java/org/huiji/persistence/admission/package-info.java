/** Steps of applications, kept. */
@NullMarked
package org.huiji.persistence.admission;

import org.jspecify.annotations.NullMarked;
