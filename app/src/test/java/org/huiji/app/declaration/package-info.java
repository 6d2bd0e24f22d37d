/** Tests of the page 平台申报. */
@NullMarked
package org.huiji.app.declaration;

import org.jspecify.annotations.NullMarked;
