package org.huiji.table.intake;

/** What a file is read for, which decides what a clerk is told to do with another one. */
public enum Wanted {
  /** A list: rows under a head. */
  TABLE("table.damaged", "table.not-a-table"),
  /** A filled form, which is a Word document. */
  FORM("wordform.damaged", "wordform.not-word");

  private final String damaged;
  private final String strange;

  Wanted(String damaged, String strange) {
    this.damaged = damaged;
    this.strange = strange;
  }

  String damaged() {
    return damaged;
  }

  String strange() {
    return strange;
  }
}
