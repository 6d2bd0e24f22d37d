package org.huiji.declaration;

import org.huiji.store.ChangeId;

/**
 * A platform declared in a round.
 *
 * @param round id of the round
 * @param latest the change that last wrote its content
 */
public record Declaration(
    DeclarationId id, String round, Content content, ReviewState state, ChangeId latest) {}
