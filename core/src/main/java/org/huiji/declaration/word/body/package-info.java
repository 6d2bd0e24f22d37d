/** What a Word document says, in its order: paragraphs and tables, with every box and tick. */
@NullMarked
package org.huiji.declaration.word.body;

import org.jspecify.annotations.NullMarked;
