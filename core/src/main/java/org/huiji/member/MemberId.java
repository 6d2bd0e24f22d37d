package org.huiji.member;

/** Names a member inside this data file; never shown to anybody. */
public record MemberId(long value) {}
