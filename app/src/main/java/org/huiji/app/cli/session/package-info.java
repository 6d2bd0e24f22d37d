/** What every command works with: the data folder, the language, what it says and who is who. */
@NullMarked
package org.huiji.app.cli.session;

import org.jspecify.annotations.NullMarked;
