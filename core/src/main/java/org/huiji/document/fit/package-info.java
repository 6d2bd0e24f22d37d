/** Texts fitted into the boxes of a paper: broken by sense, made smaller within limits. */
@NullMarked
package org.huiji.document.fit;

import org.jspecify.annotations.NullMarked;
