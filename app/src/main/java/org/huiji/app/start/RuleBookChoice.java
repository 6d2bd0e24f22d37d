package org.huiji.app.start;

import org.huiji.text.Message;

/**
 * A rule book to choose at the first start.
 *
 * @param id the rule book's own
 * @param name as the clerk knows it, for example 重庆
 * @param about one sentence
 * @param openQuestions what the association must answer before all of it can be used
 */
public record RuleBookChoice(String id, Message name, Message about, int openQuestions) {}
