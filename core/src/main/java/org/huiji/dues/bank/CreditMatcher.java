package org.huiji.dues.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.huiji.dues.bank.Evidence.Kind;
import org.huiji.dues.bank.PayerIndex.Pointer;
import org.huiji.dues.bank.PayerIndex.Strength;
import org.huiji.dues.bank.line.Purpose;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Money;
import org.huiji.member.MemberId;
import org.huiji.member.MemberStatus;
import org.huiji.member.RegisterEntry;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/**
 * Says whose dues some money may pay. Sure is only a whole name that is one member's alone, with an
 * amount that is exactly what it owes and nothing that speaks against it.
 */
final class CreditMatcher {

  private final PayerIndex index;
  private final Accounts accounts;
  private final Fitting fitting;
  private final Booked booked;

  CreditMatcher(PayerIndex index, Accounts accounts, Fitting fitting, Booked booked) {
    this.index = index;
    this.accounts = accounts;
    this.fitting = fitting;
    this.booked = booked;
  }

  /** Who is meant, how sure, and what speaks for and against it. */
  private record Meant(List<RegisterEntry> members, Confidence most, List<RegisterEntry> others) {}

  Suggestion suggest(StatementLine line) {
    List<Pointer> pointers = index.pointers(line);
    if (pointers.isEmpty()) {
      return Suggestion.NOTHING;
    }
    var evidence = new ArrayList<Evidence>();
    Meant meant = meant(pointers, evidence);
    return meant.members().size() == 1
        ? one(line, meant, pointers, evidence)
        : several(line, meant, pointers, evidence);
  }

  private static Meant meant(List<Pointer> pointers, List<Evidence> against) {
    for (Strength strength : Strength.values()) {
      List<RegisterEntry> found = of(pointers, strength);
      if (found.isEmpty()) {
        continue;
      }
      if (strength == Strength.STRONG) {
        return strong(found, pointers, against);
      }
      if (found.size() == 1) {
        Confidence most = strength == Strength.WEAK ? Confidence.LIKELY : Confidence.DOUBTFUL;
        return new Meant(found, most, others(pointers, found));
      }
      against.add(ambiguous(found));
      return new Meant(
          List.of(found.getFirst()), Confidence.DOUBTFUL, others(pointers, found.subList(0, 1)));
    }
    throw new IllegalStateException("Pointers without any strength");
  }

  /** Whom the remark names is meant, whoever pays. */
  private static Meant strong(
      List<RegisterEntry> found, List<Pointer> pointers, List<Evidence> against) {
    if (found.size() == 1) {
      return new Meant(found, Confidence.CERTAIN, others(pointers, found));
    }
    List<RegisterEntry> named =
        entries(
            pointers.stream()
                .filter(one -> one.strength() == Strength.STRONG)
                .filter(one -> one.evidence().kind() == Kind.REMARK));
    if (named.size() > 1 && !hasNamesakes(named)) {
      return new Meant(named, Confidence.LIKELY, others(pointers, named));
    }
    if (named.size() == 1) {
      against.add(
          new Evidence(Kind.AGAINST, Message.of("bank.payer-is-another", name(found, named))));
      return new Meant(named, Confidence.LIKELY, others(pointers, named));
    }
    against.add(ambiguous(found));
    return new Meant(
        List.of(found.getFirst()), Confidence.DOUBTFUL, others(pointers, found.subList(0, 1)));
  }

  private Suggestion one(
      StatementLine line, Meant meant, List<Pointer> pointers, List<Evidence> evidence) {
    RegisterEntry member = meant.members().getFirst();
    SortedSet<Integer> named = NamedYears.in(line.remark());
    Fit fit = fitting.fit(member.id(), line.fen(), named, year(line));
    Confidence most = sure(line, meant, pointers, evidence);
    evidence.add(fit.evidence());
    Confidence confidence =
        switch (fit.kind()) {
          case EXACT -> most;
          case YEARS, BANK_FEE -> lower(most, Confidence.LIKELY);
          case NONE -> Confidence.DOUBTFUL;
        };
    return suggestion(confidence, meant, fit.parts(), fit.shortfall(), pointers, evidence);
  }

  /** A parent company pays for several: only when the amount is exactly what they all owe. */
  private Suggestion several(
      StatementLine line, Meant meant, List<Pointer> pointers, List<Evidence> evidence) {
    SortedSet<Integer> named = NamedYears.in(line.remark());
    List<Allocation> all =
        meant.members().stream()
            .flatMap(member -> accounts.of(member.id()).stream())
            .filter(year -> year.balance() > 0)
            .filter(year -> named.isEmpty() || named.contains(year.duesYear()))
            .map(year -> new Allocation(year.member(), year.duesYear(), year.balance()))
            .toList();
    List<Allocation> oldest = oldest(all);
    Confidence most = lower(sure(line, meant, pointers, evidence), Confidence.LIKELY);
    for (List<Allocation> parts : List.of(all, oldest)) {
      if (sum(parts) == line.fen()) {
        evidence.add(
            new Evidence(
                Kind.OPEN,
                Message.of("bank.equals-all", meant.members().size(), Yuan.grouped(line.fen()))));
        return suggestion(most, meant, parts, 0, pointers, evidence);
      }
    }
    evidence.add(
        new Evidence(
            Kind.AMOUNT,
            Message.of("bank.fits-nothing", Yuan.grouped(line.fen()), Yuan.grouped(sum(all)))));
    return suggestion(Confidence.DOUBTFUL, meant, List.of(), 0, pointers, evidence);
  }

  private static List<Allocation> oldest(List<Allocation> all) {
    var first = new LinkedHashMap<MemberId, Allocation>();
    all.forEach(part -> first.putIfAbsent(part.member(), part));
    return List.copyOf(first.values());
  }

  private Confidence sure(
      StatementLine line, Meant meant, List<Pointer> pointers, List<Evidence> evidence) {
    Confidence most = unlessOthersAreNamed(meant, pointers, evidence);
    Optional<Money> before = booked.like(line);
    if (before.isPresent()) {
      evidence.add(
          new Evidence(
              Kind.AGAINST,
              Message.of("bank.maybe-booked", before.get().receivedOn(), before.get().id())));
      most = Confidence.DOUBTFUL;
    }
    for (RegisterEntry member : meant.members()) {
      if (member.member().membership().status() == MemberStatus.FORMER) {
        evidence.add(
            new Evidence(Kind.AGAINST, Message.of("bank.former-member", member.member().name())));
        most = lower(most, Confidence.DOUBTFUL);
      }
    }
    return switch (Purpose.of(line)) {
      case DUES -> most;
      case OTHER -> {
        evidence.add(new Evidence(Kind.AGAINST, Message.of("bank.other-purpose", words(line))));
        yield lower(most, Confidence.LIKELY);
      }
      case RETURNED -> {
        evidence.add(new Evidence(Kind.AGAINST, Message.of("bank.returned")));
        yield lower(most, Confidence.DOUBTFUL);
      }
    };
  }

  /** A remark that names somebody else, by whatever name, leaves it to her. */
  private static Confidence unlessOthersAreNamed(
      Meant meant, List<Pointer> pointers, List<Evidence> against) {
    List<RegisterEntry> others =
        entries(
            pointers.stream()
                .filter(one -> one.evidence().kind() == Kind.REMARK)
                .filter(one -> !meant.members().contains(one.entry())));
    others.forEach(
        other ->
            against.add(
                new Evidence(
                    Kind.AGAINST, Message.of("bank.remark-names-another", other.member().name()))));
    return others.isEmpty() ? meant.most() : lower(meant.most(), Confidence.DOUBTFUL);
  }

  private static Suggestion suggestion(
      Confidence confidence,
      Meant meant,
      List<Allocation> parts,
      long shortfall,
      List<Pointer> pointers,
      List<Evidence> rest) {
    List<Evidence> evidence =
        Stream.concat(
                pointers.stream()
                    .filter(one -> meant.members().contains(one.entry()))
                    .map(Pointer::evidence),
                rest.stream())
            .distinct()
            .toList();
    return new Suggestion(
        confidence,
        parts,
        shortfall,
        Stream.concat(meant.members().stream(), meant.others().stream()).toList(),
        evidence);
  }

  private static List<RegisterEntry> of(List<Pointer> pointers, Strength strength) {
    return entries(pointers.stream().filter(one -> one.strength() == strength));
  }

  private static List<RegisterEntry> others(List<Pointer> pointers, List<RegisterEntry> meant) {
    return entries(pointers.stream().filter(one -> !meant.contains(one.entry())));
  }

  private static List<RegisterEntry> entries(Stream<Pointer> pointers) {
    return pointers
        .sorted(Comparator.comparing(Pointer::strength))
        .map(Pointer::entry)
        .distinct()
        .toList();
  }

  private static boolean hasNamesakes(List<RegisterEntry> entries) {
    return entries.stream().map(entry -> entry.member().name()).distinct().count() < entries.size();
  }

  private static Evidence ambiguous(List<RegisterEntry> found) {
    return new Evidence(Kind.AGAINST, Message.of("bank.several-fit", found.size()));
  }

  private static String name(List<RegisterEntry> found, List<RegisterEntry> but) {
    return found.stream()
        .filter(entry -> !but.contains(entry))
        .map(entry -> entry.member().name())
        .findFirst()
        .orElse("");
  }

  private static Confidence lower(Confidence one, Confidence other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String words(StatementLine line) {
    return line.remark().isBlank() ? line.summary() : line.remark();
  }

  private static int year(StatementLine line) {
    return Objects.requireNonNull(line.on()).getYear();
  }

  private static long sum(List<Allocation> parts) {
    return parts.stream().mapToLong(Allocation::fen).sum();
  }
}
