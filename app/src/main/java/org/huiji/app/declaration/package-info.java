/** The page 平台申报: its frame, the round that is looked at, and the pieces its tabs share. */
@NullMarked
package org.huiji.app.declaration;

import org.jspecify.annotations.NullMarked;
