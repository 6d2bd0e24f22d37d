package org.huiji.rulebook.paper;

/** Whose word a setting is: the source's, the program's for want of one, or the association's. */
public enum SettingOrigin {
  SOURCE,
  DEFAULT,
  ASSOCIATION
}
