/**
 * Platform declarations: what a company and its district say of a platform, and what became of it.
 */
@NullMarked
package org.huiji.declaration;

import org.jspecify.annotations.NullMarked;
