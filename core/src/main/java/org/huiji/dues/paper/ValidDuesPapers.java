package org.huiji.dues.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.DocumentKind;
import org.huiji.document.register.IssuedDocument;
import org.huiji.dues.ledger.EntryId;
import org.huiji.dues.ledger.MoneyId;
import org.huiji.dues.paper.DuesPaperRepository.About;
import org.huiji.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The valid papers of one kind, by what makes them the same: a notice by member and year, a
 * reminder also by its day, a confirmation by the money, a statement by its day and last entry.
 */
final class ValidDuesPapers {

  private record Key(
      @Nullable MemberId member,
      int year,
      @Nullable LocalDate on,
      @Nullable MoneyId money,
      @Nullable EntryId last) {}

  private record Yearly(MemberId member, int year) {}

  private final DocumentKind kind;
  private final Map<Key, DocumentId> valid = new HashMap<>();
  private final Set<Yearly> yearly = new HashSet<>();
  private final Set<MoneyId> confirmed = new HashSet<>();

  /**
   * @param documents newest first
   */
  ValidDuesPapers(
      DocumentKind kind, List<IssuedDocument> documents, Map<DocumentId, About> abouts) {
    this.kind = kind;
    for (IssuedDocument document : documents) {
      About about = abouts.get(document.id());
      if (document.kind() == kind && document.voided() == null && about != null) {
        MemberId member = document.member();
        valid.putIfAbsent(key(member, about, document.issuedOn()), document.id());
        if (member != null) {
          yearly.add(new Yearly(member, about.duesYear()));
        }
        if (about.money() != null) {
          confirmed.add(about.money());
        }
      }
    }
  }

  /** The very paper that a draft would be. */
  Optional<DocumentId> same(Draft.Ready draft, LocalDate on) {
    MemberId member = draft.entry() == null ? null : draft.entry().id();
    return Optional.ofNullable(valid.get(key(member, draft.about(), on)));
  }

  /** Whether a member got one for a year, on whatever day. */
  boolean has(MemberId member, int year) {
    return yearly.contains(new Yearly(member, year));
  }

  boolean has(MoneyId money) {
    return confirmed.contains(money);
  }

  private Key key(@Nullable MemberId member, About about, LocalDate on) {
    return switch (kind) {
      case DUES_NOTICE -> new Key(member, about.duesYear(), null, null, null);
      case DUES_REMINDER -> new Key(member, about.duesYear(), on, null, null);
      case PAYMENT_CONFIRMATION -> new Key(null, 0, null, about.money(), null);
      case DUES_STATEMENT -> new Key(member, 0, on, null, about.lastEntry());
      case CERTIFICATE,
          APPROVAL,
          PLAQUES,
          ROSTER,
          CORRECTION_LETTER,
          DISTRICT_REMINDER,
          REVIEW_SHEET,
          PUBLIC_NOTICE_LIST,
          FINAL_LIST,
          DECLARATION_SUMMARY ->
          throw new IllegalArgumentException(kind + " is no paper of the dues");
    };
  }
}
