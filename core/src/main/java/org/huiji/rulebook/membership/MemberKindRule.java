package org.huiji.rulebook.membership;

import org.jspecify.annotations.Nullable;

/**
 * A kind of member the association takes.
 *
 * @param name in the association's words
 * @param who may be one; none when the source does not say
 */
public record MemberKindRule(MemberKind kind, String name, @Nullable String who, String article) {}
