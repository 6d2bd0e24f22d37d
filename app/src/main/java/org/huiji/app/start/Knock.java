package org.huiji.app.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a second start does: asks the first window to come to the front. */
public final class Knock {

  static final int MILLIS = 1000;
  static final int HEARD = 1;

  private static final int TRIES = 4;
  private static final Pattern ADDRESS = Pattern.compile("(\\d{1,5}) (\\p{XDigit}+)\\s*");

  private Knock() {}

  /**
   * Knocks, for a few seconds if the first is still opening.
   *
   * @return whether the first window heard it; not so when it stands on another computer
   */
  public static boolean at(Path folder) throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      if (isHeard(folder)) {
        return true;
      }
      Thread.sleep(MILLIS / 2);
    }
    return false;
  }

  static Path address(Path folder) {
    return folder.resolve("window.address");
  }

  private static boolean isHeard(Path folder) {
    try (Socket socket = new Socket()) {
      Matcher address = ADDRESS.matcher(Files.readString(address(folder)));
      if (!address.matches()) {
        return false;
      }
      int port = Integer.parseInt(address.group(1));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
      socket.setSoTimeout(MILLIS);
      socket.getOutputStream().write(address.group(2).getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read() == HEARD;
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }
}
