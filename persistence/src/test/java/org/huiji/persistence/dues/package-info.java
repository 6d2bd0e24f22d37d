@NullMarked
package org.huiji.persistence.dues;

import org.jspecify.annotations.NullMarked;
