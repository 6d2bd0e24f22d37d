/** Where issued papers go: into a file or to a printer. */
@NullMarked
package org.huiji.app.document.output;

import org.jspecify.annotations.NullMarked;
