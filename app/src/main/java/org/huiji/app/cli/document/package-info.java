/** Commands that issue papers, tell which were issued, and write lists. */
@NullMarked
package org.huiji.app.cli.document;

import org.jspecify.annotations.NullMarked;
