package org.huiji.app.theme;

/** Light or dark, or as the computer is set. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
