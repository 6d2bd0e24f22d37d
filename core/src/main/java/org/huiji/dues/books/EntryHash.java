package org.huiji.dues.books;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huiji.dues.ledger.Decision;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a year's entries in the order they were recorded: for each its fields and those of
 * its ground, every one after its length so that no two entries read alike. Changing what is
 * written here makes every closed year look as if it had been touched.
 */
final class EntryHash {

  private final MessageDigest digest;
  private final StringBuilder line = new StringBuilder();
  private int entries;

  /** What a year is hashed by when it is closed now. */
  static final int NEWEST = 2;

  private final int version;

  /**
   * @param version 1 of entries alone; 2 with the ids of tiers and the money received
   */
  EntryHash(int version) {
    this.version = version;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(LedgerEntry entry) {
    put(Long.toString(entry.id().value()));
    put(Long.toString(entry.member().value()));
    put(Integer.toString(entry.duesYear()));
    put(entry.kind().name());
    put(Long.toString(entry.fen()));
    put(Long.toString(entry.effect()));
    put(entry.happenedOn().toString());
    put(entry.ground());
    put(entry.note());
    put(entry.recordedAt().toString());
    digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
    entries++;
  }

  /** Money that arrived in the year; of the first version it is no part. */
  void add(Money money) {
    if (version > 1) {
      put(Long.toString(money.id().value()));
      put(money.payer());
      put(Long.toString(money.fen()));
      put(money.receivedOn().toString());
      put(money.reference());
      put(money.remark());
      put(money.fingerprint());
      digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      line.setLength(0);
    }
  }

  private void put(Ground ground) {
    switch (ground) {
      case Ground.Tier(String tier, String office, String above, String id, String aboveId) -> {
        put(tier);
        put(office);
        put(above);
        if (version > 1) {
          put(id);
          put(aboveId);
        }
      }
      case Ground.Received(MoneyId money) -> put(Long.toString(money.value()));
      case Ground.Decided(Decision decision) -> {
        put(decision.organ());
        put(decision.meeting());
        put(decision.on().toString());
      }
      case Ground.TakenBack(EntryId entry, EntryKind kind, MoneyId money) -> {
        put(Long.toString(entry.value()));
        put(kind.name());
        put(money == null ? null : Long.toString(money.value()));
      }
      case Ground.Voucher(String number) -> put(number);
      case Ground.Close(int bookYear) -> put(Integer.toString(bookYear));
    }
  }

  private void put(@Nullable String field) {
    if (field == null) {
      line.append('-');
    } else {
      line.append(field.length()).append(':').append(field);
    }
  }

  int entries() {
    return entries;
  }

  /** In hex; nothing can be added afterwards. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
