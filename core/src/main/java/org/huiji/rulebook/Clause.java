package org.huiji.rulebook;

/** A rule kept in words, with its article. */
public record Clause(String text, String article) {}
