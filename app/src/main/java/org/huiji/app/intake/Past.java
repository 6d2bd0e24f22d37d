package org.huiji.app.intake;

import java.util.List;
import org.huiji.intake.ImportBatch;
import org.huiji.intake.ImportedRow;

/**
 * An earlier import looked at.
 *
 * @param kept names of those that stayed when it was taken back
 */
record Past(ImportBatch batch, List<ImportedRow> rows, List<String> kept) {}
