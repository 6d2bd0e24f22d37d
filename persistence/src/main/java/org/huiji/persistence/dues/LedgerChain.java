package org.huiji.persistence.dues;

import static org.huiji.persistence.tables.Tables.LEDGER_ENTRY;
import static org.huiji.persistence.tables.Tables.LEDGER_SEAL;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.dues.books.BookRepository.Doubt;
import org.huiji.persistence.store.JooqTx;
import org.huiji.persistence.tables.tables.records.LedgerEntryRecord;
import org.huiji.persistence.tables.tables.records.LedgerSealRecord;
import org.huiji.store.ChangeTx;
import org.huiji.store.ReadTx;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * The chain of the ledger's seals: each is the hash of the seal before it and of the entries that
 * one piece of work added, in their order. Entries older than the first seal stand before it.
 */
final class LedgerChain {

  private static final int FETCH = 1_000;

  /** Changing these breaks the chain of every file. */
  private static final List<Field<?>> SEALED =
      List.of(
          LEDGER_ENTRY.ID,
          LEDGER_ENTRY.MEMBER_ID,
          LEDGER_ENTRY.DUES_YEAR,
          LEDGER_ENTRY.BOOK_YEAR,
          LEDGER_ENTRY.KIND,
          LEDGER_ENTRY.FEN,
          LEDGER_ENTRY.EFFECT,
          LEDGER_ENTRY.HAPPENED_ON,
          LEDGER_ENTRY.REVERSES,
          LEDGER_ENTRY.MONEY_ID,
          LEDGER_ENTRY.CHANGE_ID);

  private final MessageDigest digest;
  private int first;
  private int last;

  private LedgerChain(String before) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
    digest.update(before.getBytes(StandardCharsets.US_ASCII));
  }

  /** Goes on from the newest seal. */
  static LedgerChain of(DSLContext sql) {
    return new LedgerChain(
        sql.select(LEDGER_SEAL.SHA256)
            .from(LEDGER_SEAL)
            .orderBy(LEDGER_SEAL.LAST_ENTRY.desc())
            .limit(1)
            .fetchOptional(LEDGER_SEAL.SHA256)
            .orElse(""));
  }

  /** Takes an entry into the seal; gives it back to be kept. */
  LedgerEntryRecord link(LedgerEntryRecord entry) {
    var line = new StringBuilder();
    for (Field<?> field : SEALED) {
      line.append(entry.get(field)).append('|');
    }
    digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    first = first == 0 ? entry.getId() : first;
    last = entry.getId();
    return entry;
  }

  /** Keeps the seal, once its entries are kept. */
  void seal(ChangeTx tx) {
    if (first > 0) {
      JooqTx.sql(tx)
          .insertInto(LEDGER_SEAL)
          .set(LEDGER_SEAL.LAST_ENTRY, last)
          .set(LEDGER_SEAL.FIRST_ENTRY, first)
          .set(LEDGER_SEAL.SHA256, hex())
          .set(LEDGER_SEAL.CHANGE_ID, (int) tx.id().value())
          .execute();
    }
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Pieces of the ledger that are not as they were sealed. */
  static List<Doubt> torn(ReadTx tx) {
    DSLContext sql = JooqTx.sql(tx);
    List<Doubt> torn = new ArrayList<>();
    String before = "";
    for (LedgerSealRecord seal :
        sql.selectFrom(LEDGER_SEAL).orderBy(LEDGER_SEAL.LAST_ENTRY).fetch()) {
      var again = new LedgerChain(before);
      try (Stream<LedgerEntryRecord> entries =
          sql.selectFrom(LEDGER_ENTRY)
              .where(LEDGER_ENTRY.ID.between(seal.getFirstEntry(), seal.getLastEntry()))
              .orderBy(LEDGER_ENTRY.ID)
              .fetchSize(FETCH)
              .fetchStream()) {
        entries.forEach(again::link);
      }
      if (!again.hex().equals(seal.getSha256())) {
        torn.add(new Doubt.Torn(seal.getFirstEntry(), seal.getLastEntry()));
      }
      before = seal.getSha256();
    }
    return torn;
  }
}
