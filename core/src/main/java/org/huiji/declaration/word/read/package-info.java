/** Reads a filled 申报书: finds each field by its printed label and tells where it stood. */
@NullMarked
package org.huiji.declaration.word.read;

import org.jspecify.annotations.NullMarked;
