package org.huiji.declaration.word;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.huiji.problem.Refusal;

/** What 附件1 申报书 can be written as. */
public enum FormKind {
  /** To be filled in and read again. */
  WORD(".docx"),
  /** To be printed: several forms are one file, each beginning on the front of a leaf. */
  PDF(".pdf"),
  EXCEL(".xlsx");

  private final String ending;

  FormKind(String ending) {
    this.ending = ending;
  }

  /** With its dot. */
  public String ending() {
    return ending;
  }

  /**
   * What a file's ending says.
   *
   * @throws Refusal for another ending
   */
  static FormKind of(Path target) {
    String name = name(target).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> name.endsWith(kind.ending))
        .findFirst()
        .orElseThrow(() -> Refusal.of("formfile.kind", name(target)));
  }

  /** The place beside a file that is called like it, without its ending. */
  Path folderFor(Path target) {
    String name = name(target);
    return target.resolveSibling(name.substring(0, name.length() - ending.length()));
  }

  private static String name(Path target) {
    return String.valueOf(target.getFileName());
  }
}
