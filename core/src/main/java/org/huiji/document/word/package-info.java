/** Word files as an office writes them: paragraphs, tables that go on over pages, page numbers. */
@NullMarked
package org.huiji.document.word;

import org.jspecify.annotations.NullMarked;
