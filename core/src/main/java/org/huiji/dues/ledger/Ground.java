package org.huiji.dues.ledger;

import org.huiji.rulebook.fee.FeeTier;
import org.jspecify.annotations.Nullable;

/** What an entry of the ledger rests on. */
public sealed interface Ground {

  /**
   * The fee standard.
   *
   * @param tier name of the tier
   * @param office id of the office that decided the tier; none where the tier was said outright
   * @param above name of the tier charged before, where only the difference to it is charged
   * @param id of the tier; none where only its name was kept
   * @param aboveId the same of the tier charged before
   */
  record Tier(
      String tier,
      @Nullable String office,
      @Nullable String above,
      @Nullable String id,
      @Nullable String aboveId)
      implements Ground {

    /** As it was said before tiers were kept by their ids. */
    public Tier(String tier, @Nullable String office, @Nullable String above) {
      this(tier, office, above, null, null);
    }

    /** Whether it is a tier of a standard, whatever that is called now. */
    public boolean is(FeeTier known) {
      return id == null ? tier.equals(known.name()) : id.equals(known.id());
    }

    /** Whether it is the difference to a tier of a standard. */
    public boolean isAbove(FeeTier known) {
      return aboveId == null ? known.name().equals(above) : aboveId.equals(known.id());
    }
  }

  /** Money that arrived. */
  record Received(MoneyId money) implements Ground {}

  /** An organ's decision; what it decided may be booked later than on its day. */
  record Decided(Decision decision) implements Ground {}

  /**
   * Another entry, which is taken back.
   *
   * @param money the money that a payment taken back was part of
   */
  record TakenBack(EntryId entry, EntryKind kind, @Nullable MoneyId money) implements Ground {}

  /** A voucher or resolution by its number. */
  record Voucher(String number) implements Ground {}

  /** The close of the books of the year before. */
  record Close(int bookYear) implements Ground {}
}
