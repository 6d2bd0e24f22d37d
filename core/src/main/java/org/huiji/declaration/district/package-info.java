/** What the districts' bureaus of a round sent, what is missing, and whom to remind. */
@NullMarked
package org.huiji.declaration.district;

import org.jspecify.annotations.NullMarked;
