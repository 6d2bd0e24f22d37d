package org.huiji.problem;

/** How much a problem weighs: an error keeps a row out or a paper unprinted, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
