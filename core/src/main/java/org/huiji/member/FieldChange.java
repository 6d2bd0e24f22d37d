package org.huiji.member;

/** One field's value before and after; empty text means absent. */
public record FieldChange(MemberField field, String before, String after) {}
