package org.huiji.app.shell;

import org.huiji.text.Message;

/**
 * Something typed or decided on a page that is kept nowhere yet.
 *
 * @param what is not saved, as a headline
 * @param show brings it to the front of its page
 */
public record Unsaved(Message what, Runnable show) {}
