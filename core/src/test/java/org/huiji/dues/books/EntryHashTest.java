package org.huiji.dues.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.Ground;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.member.MemberId;
import org.huiji.store.ChangeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryHashTest {

  @Test
  void noTwoEntriesReadAlikeHoweverTheirTextsAreDivided() {
    assertThat(hash(refund("a]|b", "c"))).isNotEqualTo(hash(refund("a", "b]|c")));
    assertThat(hash(refund("a", null))).isNotEqualTo(hash(refund("a", "null")));
    assertThat(hash(refund("a", "b"))).isEqualTo(hash(refund("a", "b")));
  }

  @Test
  void theHashOfAnEntryStaysWhatItIsFromVersionToVersion() {
    assertThat(hash(refund("付-12", null)))
        .isEqualTo("98d44fe9b6818431de74b0c0538f4d82de023326a2b2a150bb1a5c0b64172f5f");
  }

  private static LedgerEntry refund(String voucher, @Nullable String note) {
    return new LedgerEntry(
        new EntryId(7),
        new MemberId(3),
        2025,
        2025,
        EntryKind.REFUND,
        100_000,
        100_000,
        LocalDate.of(2025, 4, 1),
        new Ground.Voucher(voucher),
        note,
        new ChangeId(9),
        Instant.parse("2025-04-02T01:00:00Z"),
        "王芳");
  }

  private static String hash(LedgerEntry entry) {
    var hash = new EntryHash(1);
    hash.add(entry);
    return hash.hex();
  }
}
