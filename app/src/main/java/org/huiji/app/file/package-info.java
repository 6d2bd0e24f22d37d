/** A file the clerk gives: the place it is put on, its reading, its password, its refusal. */
@NullMarked
package org.huiji.app.file;

import org.jspecify.annotations.NullMarked;
