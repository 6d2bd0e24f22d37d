package org.huiji.rulebook.membership;

/** A rule kept in words, with its article. */
public record Clause(String text, String article) {}
