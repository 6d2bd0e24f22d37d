package org.huiji.app.cli.session;

import java.util.List;
import org.huiji.text.Messages;

/** The languages as they are written on the command line. */
public enum Tongue {
  zh,
  en;

  public Messages words() {
    return switch (this) {
      case zh -> Messages.CHINESE;
      case en -> Messages.ENGLISH;
    };
  }

  /** Looked for before anything else is read, so that complaints are in it, too. */
  public static Tongue in(List<String> args) {
    int at = args.indexOf("--lang");
    boolean english =
        args.contains("--lang=en")
            || (at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("en"));
    return english ? en : zh;
  }
}
