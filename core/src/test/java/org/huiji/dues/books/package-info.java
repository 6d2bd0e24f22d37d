@NullMarked
package org.huiji.dues.books;

import org.jspecify.annotations.NullMarked;
