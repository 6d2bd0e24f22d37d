/** The district's summary table (附件2 信息汇总表): its columns, and reading one that was filled in. */
@NullMarked
package org.huiji.declaration.summary;

import org.jspecify.annotations.NullMarked;
