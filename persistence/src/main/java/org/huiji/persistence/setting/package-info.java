/** Settings, kept. */
@NullMarked
package org.huiji.persistence.setting;

import org.jspecify.annotations.NullMarked;
