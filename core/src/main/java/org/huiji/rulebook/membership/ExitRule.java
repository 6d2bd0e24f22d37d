package org.huiji.rulebook.membership;

import org.huiji.rulebook.question.Stated;

/**
 * One way out.
 *
 * @param what how it goes, in words
 * @param confirmedBy the id of the organ whose vote ends membership
 */
public record ExitRule(
    ExitKind kind,
    String what,
    Stated<String> confirmedBy,
    Stated<ExitDate> effective,
    String article) {}
