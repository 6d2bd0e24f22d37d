package org.huiji.rulebook.organ;

import org.jspecify.annotations.Nullable;

/**
 * How often an organ meets.
 *
 * @param perYear at least so many times a year; none when the source does not say
 */
public record Meetings(@Nullable Integer perYear, RemoteMeeting remote, String article) {}
