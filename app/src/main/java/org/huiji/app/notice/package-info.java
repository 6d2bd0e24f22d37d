/** What the window tells and asks the clerk: results with undo, questions, errors. */
@NullMarked
package org.huiji.app.notice;

import org.jspecify.annotations.NullMarked;
