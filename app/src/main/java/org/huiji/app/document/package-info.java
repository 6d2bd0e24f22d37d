/** Certificates and notices: issued in a batch, looked at before, found again in the register. */
@NullMarked
package org.huiji.app.document;

import org.jspecify.annotations.NullMarked;
