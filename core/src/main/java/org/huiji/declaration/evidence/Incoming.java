package org.huiji.declaration.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.huiji.file.FileNames;
import org.huiji.file.ProgramContent;
import org.huiji.problem.Refusal;
import org.huiji.text.Message;

/**
 * A file about to be kept.
 *
 * @param name as it will be known, without a folder
 */
record Incoming(Path source, String name) {

  /** What is left free on a disk for all else. */
  static final long SPARE_BYTES = 50L * 1024 * 1024;

  Incoming(Path source) {
    this(source, FileNames.clean(String.valueOf(source.getFileName()), "file"));
  }

  /**
   * @throws Refusal when it is no file, empty, too large, or a program by name or by content
   */
  void refuseUnfit() {
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
      refuseLarge(size);
      if (ProgramContent.isIn(source)) {
        throw Refusal.of("evidence.program-inside", name);
      }
    } catch (IOException e) {
      throw new Refusal(Message.of("evidence.unreadable", name), e);
    }
  }

  /**
   * @throws Refusal when a folder's disk has not enough room for it
   */
  void refuseFull(Path folder) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    if (disk.getUsableSpace() < Files.size(source) + SPARE_BYTES) {
      throw Refusal.of("evidence.disk-full", name);
    }
  }

  /** Copies it through to the disk; it may have grown since it was looked at. */
  EvidenceShelf.Kept copy(Path target) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    try (InputStream in = Files.newInputStream(source);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      byte[] buffer = new byte[Sha256.BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        refuseLarge(bytes);
        out.write(buffer, 0, read);
      }
    }
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return new EvidenceShelf.Kept(name, bytes, Sha256.text(digest));
  }

  private void refuseLarge(long size) {
    if (size > EvidenceShelf.MOST_BYTES) {
      throw Refusal.of(
          "evidence.too-large", name, megabytes(size), megabytes(EvidenceShelf.MOST_BYTES));
    }
  }

  /** Rounded up, so that one byte too many does not read as exactly the limit. */
  static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1024L * 1024);
  }
}
