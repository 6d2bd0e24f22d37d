package org.huiji.rulebook.office;

/** To which side an office belongs: plain members, the council (or committee), the supervisors. */
public enum OfficeGroup {
  MEMBERS,
  COUNCIL,
  SUPERVISORS
}
