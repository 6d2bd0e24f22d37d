package org.huiji.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.huiji.table.FileRefused;
import org.huiji.text.Message;

/** Names a file's bytes, so that the same file is recognised whatever it is called. */
public final class FileDigest {

  private FileDigest() {}

  /**
   * SHA-256 of a file's bytes, in hex.
   *
   * @throws FileRefused when the file is there no more
   */
  public static String of(Path file) {
    try (InputStream in = Files.newInputStream(file);
        var digesting = new DigestInputStream(in, sha256())) {
      digesting.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    } catch (IOException e) {
      throw new FileRefused(Message.of("table.missing", file.getFileName()), e);
    }
  }

  /** One digest for several files, whatever their order; that of a single one is its own. */
  public static String of(List<String> digests) {
    if (digests.size() == 1) {
      return digests.getFirst();
    }
    String all = String.join("\n", digests.stream().sorted().toList());
    return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
