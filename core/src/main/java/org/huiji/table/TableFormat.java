package org.huiji.table;

/** What a file is by its content, whatever its name ends in. */
public enum TableFormat {
  /** Excel since 2007, with or without macros, which never run. */
  XLSX,
  /** Excel 97 to 2003. */
  XLS,
  /** A workbook as XML, of Excel 2002 and 2003. */
  XML,
  /** Text with commas, semicolons or tabs. */
  CSV,
  /** Word since 2007. */
  DOCX,
  /** A web page, as many systems export under the name of {@code .xls}. */
  HTML
}
