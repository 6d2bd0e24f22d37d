package org.huiji.intake;

/** What an import will do with a row. */
public enum Verdict {
  /** A new record. */
  NEW,
  /** Changes a record that is there. */
  UPDATE,
  /** Says what is already known. */
  SAME,
  /** The same as another row of the file. */
  DUPLICATE,
  /** Cannot be taken until it is corrected. */
  REFUSED,
  /** Not a record, or left out on the clerk's word. */
  SKIPPED
}
