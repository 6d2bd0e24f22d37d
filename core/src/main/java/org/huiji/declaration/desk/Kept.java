package org.huiji.declaration.desk;

import org.huiji.declaration.DeclarationId;
import org.huiji.store.ChangeId;

/**
 * What was written of a declaration, so that it can be taken back.
 *
 * @param change the change that wrote it
 */
public record Kept(DeclarationId id, ChangeId change) {}
