package org.huiji.declaration.district;

import java.util.List;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.ReviewState;
import org.huiji.declaration.check.Checked;
import org.huiji.text.Message;

/** How far a district is. */
public enum DistrictState {
  /** Neither a table nor a declaration has come. */
  NOTHING("district.state-nothing"),
  /** Something came, and nothing is wrong with it. */
  RECEIVED("district.state-received"),
  /** Of what has not gone on to the city, something has errors. */
  HAS_ERRORS("district.state-errors"),
  /** Something was given back and has not come again. */
  RETURNED("district.state-returned"),
  /** All that came is at the city or further. */
  ALL_AT_CITY("district.state-city");

  private final String label;

  DistrictState(String label) {
    this.label = label;
  }

  /** For the clerk. */
  public Message label() {
    return Message.of(label);
  }

  /**
   * The state of a district.
   *
   * @param sent whether its bureau sent anything
   * @param declared what it recommends
   */
  static DistrictState of(boolean sent, List<Checked> declared) {
    if (declared.isEmpty()) {
      return sent ? RECEIVED : NOTHING;
    }
    if (declared.stream().anyMatch(one -> state(one) == ReviewState.RETURNED)) {
      return RETURNED;
    }
    if (declared.stream().allMatch(one -> isAtCity(one.declaration()))) {
      return ALL_AT_CITY;
    }
    return declared.stream().anyMatch(DistrictState::isToMend) ? HAS_ERRORS : RECEIVED;
  }

  /** Whether it has errors that the district can still mend. */
  static boolean isToMend(Checked one) {
    return one.errors() > 0 && !isAtCity(one.declaration());
  }

  private static boolean isAtCity(Declaration declaration) {
    return switch (declaration.state()) {
      case RECEIVED, RETURNED, DISTRICT_CHECKED -> false;
      case AT_CITY, EXPERT_REVIEW, PUBLIC_NOTICE, LISTED, NOT_LISTED -> true;
    };
  }

  private static ReviewState state(Checked one) {
    return one.declaration().state();
  }
}
