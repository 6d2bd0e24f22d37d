package org.huiji.app.declaration.details;

import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.desk.Kept;
import org.huiji.text.Message;

/** Keeps what the clerk does to the declaration that is read, and has it read anew. */
public interface Keeper {

  /** Something beside the declaration has changed: it is checked anew. */
  void load();

  /** Writes it anew; the message of the result offers to take that back. */
  void describe(Declaration seen, Content content, Message result);

  /** Something was written: says so, and offers to take that back. */
  void kept(Kept kept, Message result);
}
