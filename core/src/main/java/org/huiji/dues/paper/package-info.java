/**
 * The papers of the dues: notice, reminder, confirmation that is no receipt, statement of account.
 */
@NullMarked
package org.huiji.dues.paper;

import org.jspecify.annotations.NullMarked;
