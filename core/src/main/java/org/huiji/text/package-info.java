/** Chinese text: capital amounts, dates, widths, names, pinyin initials, and the words we print. */
@NullMarked
package org.huiji.text;

import org.jspecify.annotations.NullMarked;
