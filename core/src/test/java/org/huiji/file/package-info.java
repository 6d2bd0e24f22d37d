@NullMarked
package org.huiji.file;

import org.jspecify.annotations.NullMarked;
