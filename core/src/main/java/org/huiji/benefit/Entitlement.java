package org.huiji.benefit;

/** The answer to: does a member get this? */
public sealed interface Entitlement {

  /**
   * Yes.
   *
   * @param benefit in which form
   */
  record Yes(Benefit benefit) implements Entitlement {}

  record No() implements Entitlement {}

  /**
   * Nobody can say before the association has answered.
   *
   * @param question the id of the open question
   */
  record Ask(String question) implements Entitlement {}

  /** Of one who holds two offices: one yes is enough, one question stands before a no. */
  default Entitlement or(Entitlement other) {
    if (this instanceof Yes || other instanceof No) {
      return this;
    }
    return other instanceof Yes || this instanceof No ? other : this;
  }
}
