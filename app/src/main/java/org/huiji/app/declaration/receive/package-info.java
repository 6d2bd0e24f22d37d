/** The tab 收件: what companies and districts sent, looked at and taken in. */
@NullMarked
package org.huiji.app.declaration.receive;

import org.jspecify.annotations.NullMarked;
