package org.huiji.declaration;

import java.time.LocalDate;
import org.huiji.store.ChangeId;
import org.jspecify.annotations.Nullable;

/**
 * A platform declared in a round.
 *
 * @param round id of the round
 * @param received the day it came, where the clerk said so
 * @param latest the change that last wrote its content
 */
public record Declaration(
    DeclarationId id,
    String round,
    Content content,
    ReviewState state,
    @Nullable LocalDate received,
    ChangeId latest) {}
