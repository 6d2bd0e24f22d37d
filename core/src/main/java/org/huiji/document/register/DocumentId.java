package org.huiji.document.register;

/** Names an issued document inside this data file. */
public record DocumentId(long value) {}
