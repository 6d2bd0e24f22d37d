/** One declaration beside the list: where it stands, what the checks say of it, what it says. */
@NullMarked
package org.huiji.app.declaration.details;

import org.jspecify.annotations.NullMarked;
