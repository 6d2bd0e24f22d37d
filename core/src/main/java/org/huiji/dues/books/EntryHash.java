package org.huiji.dues.books;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huiji.dues.ledger.LedgerEntry;

/** The hash of a year's entries, one line of text for each in the order they were recorded. */
final class EntryHash {

  private final MessageDigest digest;
  private int entries;

  EntryHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(LedgerEntry entry) {
    String line =
        String.join(
            "|",
            Long.toString(entry.id().value()),
            Long.toString(entry.member().value()),
            Integer.toString(entry.duesYear()),
            entry.kind().name(),
            Long.toString(entry.fen()),
            Long.toString(entry.effect()),
            entry.happenedOn().toString(),
            entry.ground().toString(),
            String.valueOf(entry.note()),
            entry.recordedAt().toString());
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    entries++;
  }

  int entries() {
    return entries;
  }

  /** In hex; nothing can be added afterwards. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
