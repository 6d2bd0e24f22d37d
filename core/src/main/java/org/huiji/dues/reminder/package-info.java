/** Reminders sent to members who owe dues: how, when, and by whom. */
@NullMarked
package org.huiji.dues.reminder;

import org.jspecify.annotations.NullMarked;
