/** What a declaration says: its fields, how each is read, and how the annexes name them. */
@NullMarked
package org.huiji.declaration.form;

import org.jspecify.annotations.NullMarked;
