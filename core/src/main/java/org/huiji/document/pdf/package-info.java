/** PDF files as such: what they say of themselves, several bound into one, pages as pictures. */
@NullMarked
package org.huiji.document.pdf;

import org.jspecify.annotations.NullMarked;
