package org.huiji.rulebook.organ;

/**
 * How long an organ sits.
 *
 * @param years of one term (届)
 * @param longestDelay of the next election, in years
 */
public record OrganTerm(int years, int longestDelay, String article) {}
