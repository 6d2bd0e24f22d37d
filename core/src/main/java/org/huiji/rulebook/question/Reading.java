package org.huiji.rulebook.question;

/** One way to read an open question, in words for the association. */
public record Reading(String id, String words) {}
