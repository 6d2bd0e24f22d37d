package org.huiji.app.task;

/**
 * What is to be done off the window's thread.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Work<T> {

  T run(Progress progress) throws Exception;
}
