package org.huiji.table;

/** A value and where it was found. */
public record Cell(CellRef at, Value value) {

  /** Where it stands, as the clerk reads it: {@code H7}. */
  public String name() {
    return at.name();
  }
}
