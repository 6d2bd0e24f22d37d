/**
 * The papers of a round of declarations: letters that ask for corrections, reminders to districts,
 * review sheets for experts, the list for public notice and the final one.
 */
@NullMarked
package org.huiji.declaration.paper;

import org.jspecify.annotations.NullMarked;
