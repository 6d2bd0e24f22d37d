/** The tab 批次: a round's rules as its notice has them, what it leaves open, and a new round. */
@NullMarked
package org.huiji.app.declaration.rules;

import org.jspecify.annotations.NullMarked;
