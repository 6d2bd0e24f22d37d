/** Whether what is declared is complete, consistent and over the thresholds, with the paragraph. */
@NullMarked
package org.huiji.declaration.check;

import org.jspecify.annotations.NullMarked;
