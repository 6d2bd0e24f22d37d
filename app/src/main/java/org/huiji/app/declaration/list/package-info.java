/** The tab 申报: a round's declarations, what the checks say of them, and one in detail. */
@NullMarked
package org.huiji.app.declaration.list;

import org.jspecify.annotations.NullMarked;
