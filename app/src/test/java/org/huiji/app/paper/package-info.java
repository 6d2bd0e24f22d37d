/** From a list to papers, through all the services on a real file. */
@NullMarked
package org.huiji.app.paper;

import org.jspecify.annotations.NullMarked;
