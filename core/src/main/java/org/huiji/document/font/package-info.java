/** The faces papers are set in: which the PC has, what stands in for them, what each can print. */
@NullMarked
package org.huiji.document.font;

import org.jspecify.annotations.NullMarked;
