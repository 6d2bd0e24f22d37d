package org.huiji.declaration.round;

import org.jspecify.annotations.Nullable;

/**
 * The least a figure must be, which is enough.
 *
 * @param figure the key of the figure
 * @param of the key of the figure it is a share of; then {@code least} is in percent
 * @param least in the figure's unit
 * @param text the condition in the notice's words
 * @param question the id of the open question about it, if the notice leaves something open
 */
public record Threshold(
    String figure, @Nullable String of, int least, String text, @Nullable String question) {}
