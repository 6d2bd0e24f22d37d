/** Commands about members: who they are, and how applicants become some. */
@NullMarked
package org.huiji.app.cli.member;

import org.jspecify.annotations.NullMarked;
