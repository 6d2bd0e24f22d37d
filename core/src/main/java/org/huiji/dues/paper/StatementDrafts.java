package org.huiji.dues.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiji.document.paper.Letter;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.EntryKind;
import org.huiji.dues.ledger.LedgerEntry;
import org.huiji.dues.paper.DuesPaperRepository.About;
import org.huiji.dues.view.Account;
import org.huiji.dues.view.DuesViews;
import org.huiji.member.MemberNumber;
import org.huiji.member.RegisterEntry;
import org.huiji.store.ReadTx;
import org.huiji.text.Message;

/** Drafts statements of everything that happened up to their day; carry-forwards move nothing. */
record StatementDrafts(Addresses addresses, DuesViews views, int year, Letter letter)
    implements Drafts {

  @Override
  public Draft draft(ReadTx tx, DuesSubject subject) {
    RegisterEntry entry = addresses.member(subject);
    String name = entry.member().name();
    List<Account.Line> lines = new ArrayList<>();
    for (Account.Line line : views.account(tx, entry.id()).lines()) {
      if (line.entry().kind() != EntryKind.CARRY_FORWARD
          && !line.entry().happenedOn().isAfter(letter.on())) {
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      return new Draft.None(subject, name, Message.of("duespaper.no-entries", name));
    }
    List<LedgerEntry> entries = lines.stream().map(Account.Line::entry).toList();
    var sums = StatementSums.of(entries);
    return new Draft.Ready(
        subject,
        entry,
        name,
        sums.balance(),
        new About(year, null, last(entries)),
        List.of(year),
        number ->
            new DuesStatement(
                letter,
                number,
                Addressee.of(entry),
                Optional.ofNullable(entry.number()).map(MemberNumber::text).orElse(""),
                lines,
                sums));
  }

  private static EntryId last(List<LedgerEntry> entries) {
    return new EntryId(entries.stream().mapToLong(entry -> entry.id().value()).max().orElseThrow());
  }
}
