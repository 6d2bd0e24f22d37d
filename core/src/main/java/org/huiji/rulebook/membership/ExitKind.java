package org.huiji.rulebook.membership;

/** How a member leaves: 自愿退会, 自动退会, 主体注销, 除名. */
public enum ExitKind {
  RESIGNATION,
  LAPSE,
  DISSOLUTION,
  EXPULSION
}
