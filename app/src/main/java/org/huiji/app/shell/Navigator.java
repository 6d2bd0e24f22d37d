package org.huiji.app.shell;

import org.jspecify.annotations.Nullable;

/** Turns to another page. */
public interface Navigator {

  /**
   * Brings a page to the front.
   *
   * @param argument what the page is to show, as the page's own feature defines it
   */
  void open(PageId page, @Nullable Object argument);

  default void open(PageId page) {
    open(page, null);
  }
}
