package org.huiji.document.word;

/**
 * A column of a table.
 *
 * @param share of the table's width, beside those of the other columns
 */
public record WordColumn(String head, int share, WordText.Place place) {}
