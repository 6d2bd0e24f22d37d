package org.huiji.app.declaration.receive;

import java.util.List;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.text.Message;

/**
 * Files that came together, read.
 *
 * @param round in which they are declared
 * @param forms those of companies, which are one import
 * @param tables those of districts, each an import of its own
 * @param unread what could not be read, and why
 */
record Basket(Round round, List<FormFile> forms, List<SummaryFile> tables, List<Unread> unread) {

  /** A file that could not be read. */
  record Unread(String file, Message reason) {}

  Basket {
    forms = List.copyOf(forms);
    tables = List.copyOf(tables);
    unread = List.copyOf(unread);
  }

  int files() {
    return forms.size() + tables.size() + unread.size();
  }
}
