package org.huiji.app.shell;

import java.util.ArrayList;
import java.util.List;

/** Tells pages that another one has changed the register or the rules. On the window's thread. */
public final class Changes {

  private final List<Runnable> listeners = new ArrayList<>();
  private Runnable always = () -> {};

  /** Told first, and never forgotten. */
  public void always(Runnable listener) {
    always = listener;
  }

  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void announce() {
    always.run();
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** Forgets everybody, before pages are made anew. */
  public void clear() {
    listeners.clear();
  }
}
