package org.huiji.app.declaration.receive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiji.declaration.intake.FormFile;
import org.huiji.declaration.round.Round;
import org.huiji.declaration.summary.SummaryFile;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Files that came together, opened.
 *
 * @param round in which they are declared
 * @param forms those of companies, which are one import
 * @param tables those of districts, each an import of its own, its head found or not
 * @param unread what could not be opened, and why
 */
record Basket(Round round, List<FormFile> forms, List<Table> tables, List<Unread> unread) {

  /** A file that was opened. */
  sealed interface Opened {}

  /** A form that was read. */
  record Form(FormFile file) implements Opened {}

  /**
   * A file with tables.
   *
   * @param noForm why a Word document is no form; none of other files
   */
  record Table(SummaryFile file, @Nullable Message noForm) implements Opened {}

  /**
   * A file that could not be opened.
   *
   * @param locked whether it wants a password, or another one
   */
  record Unread(Path path, Message reason, boolean locked) implements Opened {

    String file() {
      return String.valueOf(path.getFileName());
    }
  }

  Basket {
    forms = List.copyOf(forms);
    tables = List.copyOf(tables);
    unread = List.copyOf(unread);
  }

  static Basket of(Round round) {
    return new Basket(round, List.of(), List.of(), List.of());
  }

  /** With one more, behind the others: those keep their numbers. */
  Basket with(Opened opened) {
    return switch (opened) {
      case Form(FormFile file) -> new Basket(round, and(forms, file), tables, unread);
      case Table table -> new Basket(round, forms, and(tables, table), unread);
      case Unread other -> new Basket(round, forms, tables, and(unread, other));
    };
  }

  /** Without a file that is to be opened anew. */
  Basket without(Unread one) {
    List<Unread> others = unread.stream().filter(other -> !other.equals(one)).toList();
    return new Basket(round, forms, tables, others);
  }

  private static <T> List<T> and(List<T> list, T more) {
    var longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
