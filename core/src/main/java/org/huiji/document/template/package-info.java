/** Templates of papers in HTML and CSS: where they come from, how they are filled and laid out. */
@NullMarked
package org.huiji.document.template;

import org.jspecify.annotations.NullMarked;
