package org.huiji.declaration.round;

/**
 * A kind of paper to be handed in.
 *
 * @param article where the list of papers names it
 * @param required whether a declaration is incomplete without it
 */
public record EvidenceItem(String id, String text, String article, boolean required) {}
