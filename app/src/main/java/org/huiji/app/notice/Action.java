package org.huiji.app.notice;

import org.huiji.text.Message;

/** Something the clerk can do about what she is told, for example 撤销. */
public record Action(Message label, Runnable run) {}
