/** The tab 区县: every bureau of a round, how far it is, and what it sent. */
@NullMarked
package org.huiji.app.declaration.district;

import org.jspecify.annotations.NullMarked;
