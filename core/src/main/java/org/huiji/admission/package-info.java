/** Applications: from 提交申请 to 公示入册, each step with its evidence. */
@NullMarked
package org.huiji.admission;

import org.jspecify.annotations.NullMarked;
