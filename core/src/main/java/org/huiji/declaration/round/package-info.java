/** A round of platform declarations as data: who may declare, what is asked, and until when. */
@NullMarked
package org.huiji.declaration.round;

import org.jspecify.annotations.NullMarked;
