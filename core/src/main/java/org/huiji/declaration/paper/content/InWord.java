package org.huiji.declaration.paper.content;

import org.huiji.document.paper.Paper;

/** A paper that an office also sends or publishes as a Word file. */
public interface InWord extends Paper {

  byte[] word();
}
