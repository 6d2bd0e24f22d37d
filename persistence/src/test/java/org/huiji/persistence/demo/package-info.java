/** Tests of fictional data on real files. */
@NullMarked
package org.huiji.persistence.demo;

import org.jspecify.annotations.NullMarked;
