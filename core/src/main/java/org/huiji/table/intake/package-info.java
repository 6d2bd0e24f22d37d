/** What every reader of tables needs: limits, progress, safe XML, the meaning of number formats. */
@NullMarked
package org.huiji.table.intake;

import org.jspecify.annotations.NullMarked;
