@NullMarked
package org.huiji.declaration.form;

import org.jspecify.annotations.NullMarked;
