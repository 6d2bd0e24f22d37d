package org.huiji.dues.ledger;

import java.time.LocalDate;
import org.huiji.intake.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived at once, for one member or several, for one year or several.
 *
 * @param payer in whose name it came, as the bank writes it
 * @param fen in 分, more than nothing
 * @param fingerprint of the bank's line, so that no line is taken twice; none when typed in
 * @param batch the import it came with
 */
public record Money(
    MoneyId id,
    String payer,
    long fen,
    LocalDate receivedOn,
    @Nullable String reference,
    @Nullable String remark,
    @Nullable String fingerprint,
    @Nullable ImportId batch) {}
