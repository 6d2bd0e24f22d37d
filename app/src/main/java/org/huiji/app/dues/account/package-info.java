/** A member's account beside a list, and the forms by which money is booked to it. */
@NullMarked
package org.huiji.app.dues.account;

import org.jspecify.annotations.NullMarked;
