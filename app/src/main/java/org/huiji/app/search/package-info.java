/** Finding a member by a part of its name, its number, its code or its people. */
@NullMarked
package org.huiji.app.search;

import org.jspecify.annotations.NullMarked;
