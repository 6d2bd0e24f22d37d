package org.huiji.intake;

import org.jspecify.annotations.Nullable;

/**
 * A row of an import as it was judged when it was taken in.
 *
 * @param row the number the clerk sees in Excel
 * @param subject id of the record it made or changed
 * @param detail problems and changes, in the clerk's language of that day
 */
public record ImportedRow(
    int row, Verdict verdict, String name, String code, @Nullable Long subject, String detail) {}
