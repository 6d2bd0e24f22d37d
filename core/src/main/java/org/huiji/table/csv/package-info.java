/** Text with separators, in the encodings that Chinese offices use. */
@NullMarked
package org.huiji.table.csv;

import org.jspecify.annotations.NullMarked;
