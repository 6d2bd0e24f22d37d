package org.huiji.rulebook.organ;

/** Whether a meeting may be held by mail or on line. */
public enum RemoteMeeting {
  IN_SPECIAL_CASES,
  NOT_STATED
}
