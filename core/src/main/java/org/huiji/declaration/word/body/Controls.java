package org.huiji.declaration.word.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The content controls that are open: a check box counts as its state, whatever picture stands in
 * it; the grey words of one that was not filled in are no answer.
 */
final class Controls {

  private static final class Control {
    private boolean box;
    private boolean ticked;
    private boolean placeholder;
    private boolean open;
  }

  private final Deque<Control> open = new ArrayDeque<>();

  void start() {
    open.push(new Control());
  }

  void end() {
    open.poll();
  }

  /** Takes what a control says of itself before its content. */
  void property(String name, @Nullable String value) {
    Control control = open.peek();
    if (control == null || control.open) {
      return;
    }
    boolean on = value == null || !(value.equals("0") || value.equals("false"));
    switch (name) {
      case "checkbox" -> control.box = true;
      case "checked" -> control.ticked = on;
      case "showingPlcHdr" -> control.placeholder = on;
      default -> {}
    }
  }

  /** The content begins; a check box is written as its state. */
  void content(RunText text) {
    Control control = open.peek();
    if (control != null) {
      control.open = true;
      if (control.box) {
        text.mark(control.ticked);
      }
    }
  }

  /** Whether the text being read is no answer. */
  boolean isSilent() {
    return open.stream().anyMatch(one -> one.open && (one.box || one.placeholder));
  }
}
