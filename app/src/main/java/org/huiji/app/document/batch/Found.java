package org.huiji.app.document.batch;

import java.util.List;
import java.util.function.Function;
import org.huiji.app.document.issue.Included;
import org.huiji.text.Message;

/**
 * Who gets a paper and what stands against it.
 *
 * @param lacking what the association must set first, for all of them
 * @param next the number the first of them gets
 * @param rows the lines of the batch, made in the window's thread
 */
public record Found<S, L>(
    List<Message> lacking, String next, Function<Included<S>, List<L>> rows) {}
