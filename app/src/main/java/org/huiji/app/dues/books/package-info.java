/** The tab 账册: every year's proof, member by member, and the close of a year. */
@NullMarked
package org.huiji.app.dues.books;

import org.jspecify.annotations.NullMarked;
