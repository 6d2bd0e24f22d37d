package org.huiji.rulebook.membership;

/** Whether all conditions must be there, or any one is enough. */
public enum LapseJoin {
  ALL,
  ANY
}
