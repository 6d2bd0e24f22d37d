package org.huiji.dues.paper;

import java.util.List;
import java.util.Map;
import org.huiji.document.paper.Letter;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.ledger.LedgerRepository;
import org.huiji.dues.ledger.Money;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.ledger.MoneyRepository;
import org.huiji.dues.ledger.Receipt;
import org.huiji.dues.ledger.ReceiptRepository;
import org.huiji.dues.paper.DuesPaperRepository.About;
import org.huiji.dues.paper.PaymentConfirmation.Part;
import org.huiji.member.MemberId;
import org.huiji.member.RegisterEntry;
import org.huiji.problem.Refusal;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** Drafts confirmations of money that arrived and was not taken back. */
record ConfirmationDrafts(
    Addresses addresses,
    LedgerRepository ledger,
    MoneyRepository money,
    ReceiptRepository receipts,
    int year,
    Letter letter)
    implements Drafts {

  @Override
  public Draft draft(ReadTx tx, DuesSubject subject) {
    if (!(subject instanceof DuesSubject.Arrived(MoneyId id))) {
      throw new IllegalArgumentException("A confirmation is for money");
    }
    Money arrived = money.find(tx, id).orElseThrow(() -> Refusal.of("dues.no-money", id));
    List<LedgerEntry> payments = money.payments(tx, id);
    Map<EntryId, EntryId> back =
        ledger.reversals(tx, payments.stream().map(LedgerEntry::id).toList());
    List<LedgerEntry> standing =
        payments.stream().filter(payment -> !back.containsKey(payment.id())).toList();
    if (standing.isEmpty()) {
      return new Draft.None(
          subject, arrived.payer(), Message.of("duespaper.taken-back", arrived.payer(), id));
    }
    List<Part> parts =
        standing.stream()
            .map(
                one ->
                    new Part(
                        addresses.member(one.member()).member().name(), one.duesYear(), one.fen()))
            .toList();
    List<Receipt> official = receipts.of(tx, id);
    List<MemberId> of = standing.stream().map(LedgerEntry::member).distinct().toList();
    RegisterEntry only = of.size() == 1 ? addresses.member(of.getFirst()) : null;
    return new Draft.Ready(
        subject,
        only,
        arrived.payer(),
        standing.stream().mapToLong(LedgerEntry::fen).sum(),
        new About(year, id, null),
        List.of(year),
        number ->
            new PaymentConfirmation(
                letter, number, arrived, parts, official.isEmpty() ? null : official.getLast()));
  }
}
