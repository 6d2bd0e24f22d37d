package org.huiji.rulebook.office;

/**
 * Another name of an office, as it occurs in Excel.
 *
 * @param crossNamed it is how other associations call such an office (副会长 where we say 副理事长):
 *     whoever takes it in should warn
 */
public record Alias(String text, boolean crossNamed) {}
