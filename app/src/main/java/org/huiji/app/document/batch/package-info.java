/** Papers that a feature fills from its own records, made ready in a batch on a tab of its page. */
@NullMarked
package org.huiji.app.document.batch;

import org.jspecify.annotations.NullMarked;
