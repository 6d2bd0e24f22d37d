package org.huiji.declaration.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The files of evidence in the data folder, each under the hash of its bytes ({@code ab/ab12…});
 * the same bytes are kept once. A file is there whole or not at all, and what is given out again is
 * what was handed in, or it is refused.
 */
public final class EvidenceShelf {

  /** The largest file that is taken, in bytes: 100 MB. */
  public static final long MOST_BYTES = 100L * 1024 * 1024;

  private static final long SPARE_BYTES = 50L * 1024 * 1024;

  private final Path folder;

  /**
   * The shelf.
   *
   * @param folder in the data folder; made when the first file comes
   */
  public EvidenceShelf(Path folder) {
    this.folder = folder;
  }

  /** A file as it is kept. */
  public record Kept(String file, long bytes, String sha256) {}

  /**
   * Keeps a copy.
   *
   * @throws Refusal when it is no file, empty, too large, a program, or cannot be copied; nothing
   *     is kept then
   */
  public Kept keep(Path source) {
    String name = FileNames.clean(String.valueOf(source.getFileName()), "file");
    refuseUnfit(source, name);
    Path part = null;
    try {
      Files.createDirectories(folder);
      refuseFull(source, name);
      part = Files.createTempFile(folder, "part-", ".tmp");
      Kept kept = copy(source, part, name);
      shelve(part, kept);
      return kept;
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.not-kept", name), e);
    } finally {
      discard(part);
    }
  }

  /**
   * Writes what was handed in, after it was compared with its hash.
   *
   * @throws Refusal when it is missing or was changed
   */
  public void write(Evidence evidence, OutputStream out) throws IOException {
    Files.copy(verified(evidence), out);
  }

  private Path verified(Evidence evidence) throws IOException {
    Path file = place(evidence.sha256());
    if (!Files.isRegularFile(file)) {
      throw Refusal.of("evidence.missing", evidence.file(), file);
    }
    if (!Sha256.of(file).equals(evidence.sha256())) {
      throw Refusal.of("evidence.changed", evidence.file(), file);
    }
    return file;
  }

  private static void refuseUnfit(Path source, String name) {
    if (!Files.isRegularFile(source)) {
      throw Refusal.of("evidence.no-file", name);
    }
    if (FileNames.isProgram(name)) {
      throw Refusal.of("evidence.program", name);
    }
    try {
      long size = Files.size(source);
      if (size == 0) {
        throw Refusal.of("evidence.empty", name);
      }
      refuseLarge(size, name);
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.unreadable", name), e);
    }
  }

  private static void refuseLarge(long size, String name) {
    if (size > MOST_BYTES) {
      throw Refusal.of("evidence.too-large", name, megabytes(size), megabytes(MOST_BYTES));
    }
  }

  private void refuseFull(Path source, String name) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    if (disk.getUsableSpace() < Files.size(source) + SPARE_BYTES) {
      throw Refusal.of("evidence.disk-full", name);
    }
  }

  private static Kept copy(Path source, Path part, String name) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    try (InputStream in = Files.newInputStream(source);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
      byte[] buffer = new byte[Sha256.BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        refuseLarge(bytes, name);
        out.write(buffer, 0, read);
      }
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return new Kept(name, bytes, Sha256.text(digest));
  }

  /** A file that lies there already is left alone, unless it was damaged. */
  private void shelve(Path part, Kept kept) throws IOException {
    Path place = place(kept.sha256());
    if (Files.isRegularFile(place) && Sha256.of(place).equals(kept.sha256())) {
      return;
    }
    Files.createDirectories(place.getParent());
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path place(String sha256) {
    if (!Sha256.isOne(sha256)) {
      throw new IllegalArgumentException("No SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** Rounded up, so that one byte too many does not read as exactly the limit. */
  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1024L * 1024);
  }

  private static void discard(@Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
