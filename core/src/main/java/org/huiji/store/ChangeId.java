package org.huiji.store;

/** Names one change in the audit trail. */
public record ChangeId(long value) {}
