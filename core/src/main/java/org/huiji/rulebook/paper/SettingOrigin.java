package org.huiji.rulebook.paper;

/** Whose word a setting is: the source's, the program's for want of one, the association's. */
public enum SettingOrigin {
  SOURCE,
  DEFAULT,
  ASSOCIATION,
  /** Nobody's yet: it must be asked, and nothing rests on it before. */
  UNKNOWN
}
