package org.huiji.app.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.huiji.file.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one window on a data folder. The claim is a lock on a file, which the system lets go even
 * when the program is killed; beside it stands the door at which a second start knocks.
 */
public final class SingleWindow implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SingleWindow.class);
  private static final int SECRET_BYTES = 16;

  private final FileChannel channel;
  private final FileLock lock;
  private final ServerSocket door;
  private final String secret;

  private SingleWindow(FileChannel channel, FileLock lock, Path folder) throws IOException {
    this.channel = channel;
    this.lock = lock;
    this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    this.secret = secret();
    OwnerOnly.write(Knock.address(folder), door.getLocalPort() + " " + secret);
  }

  /**
   * Claims the folder, making it if need be; closes it to others and clears away what a run that
   * was cut off left in it.
   *
   * @return nothing when another window has it
   */
  public static Optional<SingleWindow> claim(Path folder) throws IOException {
    OwnerOnly.folder(folder);
    FileChannel channel =
        FileChannel.open(OwnerOnly.file(folder.resolve("window.lock")), StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    OwnerOnly.restrictAll(folder);
    return Optional.of(new SingleWindow(channel, lock, folder));
  }

  /** Calls {@code show} each time a second start knocks, on a thread of its own. */
  public void onKnock(Runnable show) {
    Thread.ofPlatform().name("huiji-door").daemon(true).start(() -> answer(show));
  }

  @Override
  public void close() throws IOException {
    door.close();
    lock.release();
    channel.close();
  }

  private void answer(Runnable show) {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        caller.setSoTimeout(Knock.MILLIS);
        byte[] said = caller.getInputStream().readNBytes(secret.length());
        if (MessageDigest.isEqual(said, secret.getBytes(StandardCharsets.US_ASCII))) {
          show.run();
          caller.getOutputStream().write(Knock.HEARD);
        }
      } catch (IOException e) {
        if (!door.isClosed()) {
          LOG.warn("A second start knocked and was not understood", e);
        }
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
