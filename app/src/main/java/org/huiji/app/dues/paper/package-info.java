/** Papers of the dues being made ready, looked at and issued. */
@NullMarked
package org.huiji.app.dues.paper;

import org.jspecify.annotations.NullMarked;
