/** The bodies that meet and decide: their terms, meetings and majorities. */
@NullMarked
package org.huiji.rulebook.organ;

import org.jspecify.annotations.NullMarked;
