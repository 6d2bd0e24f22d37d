package org.huiji.rulebook.organ;

/** Of whom a majority is counted: 全体（应到） or 到会（实到）. */
public enum MajorityBase {
  ENTITLED,
  PRESENT
}
