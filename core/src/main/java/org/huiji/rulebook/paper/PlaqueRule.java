package org.huiji.rulebook.paper;

/** Who gets a plaque. */
public sealed interface PlaqueRule {

  /** Those whose office gets this benefit (会员权益: 品牌资源 会员铜牌). */
  record ByBenefit(String category, String name, String article) implements PlaqueRule {}

  /** Every new member (会员管理办法 第五条（四）). */
  record EveryMember(String article) implements PlaqueRule {}
}
