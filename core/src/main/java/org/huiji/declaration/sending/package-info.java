/** What a district's bureau sent to the city, by whom, and when. */
@NullMarked
package org.huiji.declaration.sending;

import org.jspecify.annotations.NullMarked;
