/** The tab 文书: papers of a round being made ready, looked at and issued. */
@NullMarked
package org.huiji.app.declaration.paper;

import org.jspecify.annotations.NullMarked;
