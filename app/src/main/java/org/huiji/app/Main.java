package org.huiji.app;

import java.util.Locale;
import javafx.application.Application;
import org.huiji.text.Messages;

/** The program's entry: with a command it is the command line, without one the window. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    if (!hasDisplay()) {
      sayNoDisplay();
    }
    try {
      Application.launch(HuijiApplication.class, args);
    } catch (UnsupportedOperationException _) {
      sayNoDisplay(); // a display that does not answer, or no graphics library
    }
  }

  private static void sayNoDisplay() {
    System.err.println(Messages.CHINESE.text("start.no-display"));
    System.exit(1);
  }

  /** Only the Unix window system can be missing; asking it first spares the clerk a stack trace. */
  private static boolean hasDisplay() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String display = System.getenv("DISPLAY");
    return system.startsWith("windows")
        || system.startsWith("mac")
        || "Headless".equals(System.getProperty("glass.platform"))
        || (display != null && !display.isBlank());
  }
}
