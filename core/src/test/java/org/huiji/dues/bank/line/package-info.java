@NullMarked
package org.huiji.dues.bank.line;

import org.jspecify.annotations.NullMarked;
