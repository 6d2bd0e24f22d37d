package org.huiji.rulebook;

/** Whether all conditions must be there, or any one is enough. */
public enum LapseJoin {
  ALL,
  ANY
}
