/** The years of the books: their proof, their close, and the audit that computes both again. */
@NullMarked
package org.huiji.dues.books;

import org.jspecify.annotations.NullMarked;
