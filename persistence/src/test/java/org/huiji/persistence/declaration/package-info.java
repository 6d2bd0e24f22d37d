@NullMarked
package org.huiji.persistence.declaration;

import org.jspecify.annotations.NullMarked;
