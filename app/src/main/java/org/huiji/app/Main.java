package org.huiji.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.huiji.app.cli.Cli;
import org.huiji.app.start.LogFile;
import org.huiji.app.theme.Language;
import org.huiji.file.RunFolder;

/** The program's entry: with a command it is the command line, without one the window. */
public final class Main {

  private static final int NOT_UNDERSTOOD = 2;

  private Main() {}

  public static void main(String[] args) {
    RunFolder.claim();
    var arguments = new Arguments(List.of(args));
    try {
      LogFile.in(arguments.folder());
    } catch (InvalidPathException e) {
      Language language = arguments.language().orElse(Language.CHINESE);
      System.err.println(language.messages().text("start.unusable", e.getInput()));
      System.exit(NOT_UNDERSTOOD);
    }
    if (arguments.isCommand()) {
      System.exit(command(args));
    }
    window(arguments, args);
  }

  private static int command(String[] args) {
    PrintStream out = stream(FileDescriptor.out, System.out);
    PrintStream err = stream(FileDescriptor.err, System.err);
    return new Cli(Clock.system(ZoneId.systemDefault()), out, err).run(args);
  }

  /** A terminal gets its own characters; a file, a pipe and a terminal that has none get UTF-8. */
  private static PrintStream stream(FileDescriptor descriptor, PrintStream usual) {
    Charset own = usual.charset();
    boolean isTerminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    boolean speaksChinese = own.newEncoder().canEncode('会');
    return new PrintStream(
        new FileOutputStream(descriptor),
        true,
        isTerminal && speaksChinese ? own : StandardCharsets.UTF_8);
  }

  private static void window(Arguments arguments, String[] args) {
    if (!hasDisplay()) {
      sayNoDisplay(arguments);
    }
    try {
      Application.launch(HuijiApplication.class, args);
    } catch (UnsupportedOperationException _) {
      sayNoDisplay(arguments); // a display that does not answer, or no graphics library
    }
  }

  private static void sayNoDisplay(Arguments arguments) {
    System.err.println(arguments.languageHere().messages().text("start.no-display"));
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
