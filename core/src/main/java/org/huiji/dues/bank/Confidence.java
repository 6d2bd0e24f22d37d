package org.huiji.dues.bank;

/** How sure it is whose dues some money pays. */
public enum Confidence {
  /** One member by name, and the amount is exactly what it owes; taken unless she says no. */
  CERTAIN,
  /** Most probably; she says yes. */
  LIKELY,
  /** Something points there, something against it; she looks. */
  DOUBTFUL,
  /** Nothing points to anybody. */
  NONE
}
