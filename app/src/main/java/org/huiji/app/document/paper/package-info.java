/**
 * Papers as both tabs know them: what is needed of the data, their names, their pages on the
 * screen.
 */
@NullMarked
package org.huiji.app.document.paper;

import org.jspecify.annotations.NullMarked;
