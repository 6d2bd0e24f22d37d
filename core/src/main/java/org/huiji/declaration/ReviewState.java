package org.huiji.declaration;

import java.util.Set;
import org.huiji.text.Message;

/** Where a declaration stands in the notice's flow (三.1 to 三.3). */
public enum ReviewState {
  /** From the company, or in a district's table. */
  RECEIVED("declaration.state-received"),
  /** Given back with reasons. */
  RETURNED("declaration.state-returned"),
  /** 区县核实、审核同意 (三.2). */
  DISTRICT_CHECKED("declaration.state-district-checked"),
  /** 已报送市经济信息委 (三.2). */
  AT_CITY("declaration.state-at-city"),
  /** 专家评审 (三.3). */
  EXPERT_REVIEW("declaration.state-expert-review"),
  /** 公示 (三.3). */
  PUBLIC_NOTICE("declaration.state-public-notice"),
  /** 进入名单 (三.3). */
  LISTED("declaration.state-listed"),
  /** 未进入名单. */
  NOT_LISTED("declaration.state-not-listed");

  private final String label;

  ReviewState(String label) {
    this.label = label;
  }

  /** For the clerk. */
  public Message label() {
    return Message.of(label);
  }

  /** Where it may go from here; nothing follows the end. */
  public Set<ReviewState> next() {
    return switch (this) {
      case RECEIVED -> Set.of(RETURNED, DISTRICT_CHECKED, NOT_LISTED);
      case RETURNED -> Set.of(RECEIVED, NOT_LISTED);
      case DISTRICT_CHECKED -> Set.of(RETURNED, AT_CITY, NOT_LISTED);
      case AT_CITY -> Set.of(RETURNED, EXPERT_REVIEW, NOT_LISTED);
      case EXPERT_REVIEW -> Set.of(RETURNED, PUBLIC_NOTICE, NOT_LISTED);
      case PUBLIC_NOTICE -> Set.of(LISTED, NOT_LISTED);
      case LISTED, NOT_LISTED -> Set.of();
    };
  }
}
