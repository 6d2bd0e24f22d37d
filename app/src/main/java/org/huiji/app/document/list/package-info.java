/** Lists for paper and Excel, looked at before they are exported. */
@NullMarked
package org.huiji.app.document.list;

import org.jspecify.annotations.NullMarked;
