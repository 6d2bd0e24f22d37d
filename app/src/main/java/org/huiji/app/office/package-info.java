/** The services of one data folder, put together for the window and the command line alike. */
@NullMarked
package org.huiji.app.office;

import org.jspecify.annotations.NullMarked;
