package org.huiji.declaration.evidence;

import org.huiji.declaration.DeclarationId;
import org.huiji.text.Message;

/**
 * A paper that is written down and whose file is missing or is not what was handed in.
 *
 * @param article where the round asks for it; empty where it does not any more
 */
public record EvidenceFlaw(DeclarationId declaration, String article, Message message) {}
