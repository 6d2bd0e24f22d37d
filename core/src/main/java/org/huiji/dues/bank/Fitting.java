package org.huiji.dues.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiji.dues.ledger.Allocation;
import org.huiji.dues.ledger.Ledger;
import org.huiji.dues.ledger.YearBalance;
import org.huiji.member.MemberId;
import org.huiji.text.Message;
import org.huiji.text.Yuan;

/**
 * Fits an amount to what a member owes: the years the payer names, as it may (Civil Code art. 560);
 * else the oldest open years first.
 */
final class Fitting {

  /** More than any bank takes for a transfer of this size. */
  private static final long MOST_FEE = 50_00;

  private static final int MOST_YEARS = 5;

  private final Accounts accounts;

  /** Fees of a year by the standard, in 分. */
  private final Set<Long> tiers;

  Fitting(Accounts accounts, Set<Long> tiers) {
    this.accounts = accounts;
    this.tiers = tiers;
  }

  /**
   * How an amount fits.
   *
   * @param named the years the remark names
   * @param year in which the money came
   */
  Fit fit(MemberId member, long fen, SortedSet<Integer> named, int year) {
    List<YearBalance> open =
        accounts.of(member).stream().filter(known -> known.balance() > 0).toList();
    Optional<Fit> fit = named.isEmpty() ? unnamed(open, fen) : named(open, fen, named);
    return fit.or(() -> credit(member, open, fen, named, year))
        .orElseGet(() -> none(member, open, fen, year));
  }

  private static Optional<Fit> unnamed(List<YearBalance> open, long fen) {
    for (int count = 1; count <= open.size(); count++) {
      List<YearBalance> oldest = open.subList(0, count);
      if (sum(oldest) == fen) {
        return Optional.of(fit(Fit.Kind.EXACT, oldest, fen));
      }
    }
    Optional<YearBalance> other = open.stream().filter(one -> one.balance() == fen).findFirst();
    if (other.isPresent()) {
      return Optional.of(fit(Fit.Kind.YEARS, List.of(other.get()), fen));
    }
    for (int count = 1; count <= open.size(); count++) {
      List<YearBalance> oldest = open.subList(0, count);
      if (isShortByAFee(sum(oldest), fen)) {
        return Optional.of(fit(Fit.Kind.BANK_FEE, oldest, fen));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fit> named(List<YearBalance> open, long fen, SortedSet<Integer> named) {
    List<YearBalance> meant = open.stream().filter(one -> named.contains(one.duesYear())).toList();
    if (sum(meant) == fen) {
      Fit.Kind kind = meant.size() == named.size() ? Fit.Kind.EXACT : Fit.Kind.YEARS;
      return Optional.of(fit(kind, meant, fen));
    }
    return isShortByAFee(sum(meant), fen)
        ? Optional.of(fit(Fit.Kind.BANK_FEE, meant, fen))
        : Optional.empty();
  }

  /** Whole years, some of them not charged yet: two years at once, or a year ahead. */
  private Optional<Fit> credit(
      MemberId member, List<YearBalance> open, long fen, SortedSet<Integer> named, int year) {
    long yearly = yearly(member, fen);
    if (yearly == 0) {
      return Optional.empty();
    }
    var parts = new ArrayList<Allocation>();
    long left = fen;
    for (YearBalance one : open) {
      if (left >= one.balance() && (named.isEmpty() || named.contains(one.duesYear()))) {
        parts.add(new Allocation(member, one.duesYear(), one.balance()));
        left -= one.balance();
      }
    }
    List<Integer> charged =
        accounts.of(member).stream()
            .filter(one -> one.charged() > 0 || one.paid() > 0)
            .map(YearBalance::duesYear)
            .toList();
    List<Integer> ahead = ahead(charged, named, year);
    for (int i = 0; i < ahead.size() && left >= yearly; i++) {
      parts.add(new Allocation(member, ahead.get(i), yearly));
      left -= yearly;
    }
    return left == 0 && !parts.isEmpty()
        ? Optional.of(new Fit(Fit.Kind.YEARS, parts, 0, years(parts, yearly)))
        : Optional.empty();
  }

  private static List<Integer> ahead(List<Integer> charged, SortedSet<Integer> named, int year) {
    if (!named.isEmpty()) {
      return named.stream().filter(one -> !charged.contains(one)).toList();
    }
    int last = charged.stream().mapToInt(Integer::intValue).max().orElse(year - 1);
    int first = Math.max(last + 1, year);
    return IntStream.range(first, first + MOST_YEARS).boxed().toList();
  }

  /** What it was charged last; where it never was, the amount itself if it is a tier's. */
  private long yearly(MemberId member, long fen) {
    long last =
        accounts.of(member).stream()
            .filter(one -> one.charged() > 0)
            .reduce((before, after) -> after)
            .map(YearBalance::charged)
            .orElse(0L);
    return last == 0 && tiers.contains(fen) ? fen : last;
  }

  private Fit none(MemberId member, List<YearBalance> open, long fen, int year) {
    Message message =
        open.isEmpty()
            ? Message.of("bank.nothing-open", Yuan.grouped(fen))
            : Message.of("bank.fits-nothing", Yuan.grouped(fen), Yuan.grouped(sum(open)));
    return new Fit(
        Fit.Kind.NONE,
        Ledger.divide(member, accounts.of(member), fen, year),
        0,
        new Evidence(Evidence.Kind.AMOUNT, message));
  }

  private static boolean isShortByAFee(long open, long fen) {
    return open > fen && open - fen <= MOST_FEE;
  }

  private static Fit fit(Fit.Kind kind, List<YearBalance> years, long fen) {
    var parts = new ArrayList<Allocation>();
    long left = fen;
    for (YearBalance one : years) {
      long part = Math.min(left, one.balance());
      if (part > 0) {
        parts.add(new Allocation(one.member(), one.duesYear(), part));
        left -= part;
      }
    }
    long shortfall = sum(years) - fen;
    String said =
        years.stream().map(one -> String.valueOf(one.duesYear())).collect(Collectors.joining("、"));
    Evidence evidence =
        kind == Fit.Kind.BANK_FEE
            ? new Evidence(
                Evidence.Kind.BANK_FEE,
                Message.of(
                    "bank.short-by-fee", said, Yuan.grouped(sum(years)), Yuan.grouped(shortfall)))
            : new Evidence(
                Evidence.Kind.OPEN, Message.of("bank.equals-open", said, Yuan.grouped(fen)));
    return new Fit(kind, parts, shortfall, evidence);
  }

  private static Evidence years(List<Allocation> parts, long yearly) {
    String said =
        parts.stream()
            .map(part -> String.valueOf(part.duesYear()))
            .collect(Collectors.joining("、"));
    return new Evidence(
        Evidence.Kind.TIER, Message.of("bank.equals-years", said, Yuan.grouped(yearly)));
  }

  private static long sum(List<YearBalance> years) {
    return years.stream().mapToLong(YearBalance::balance).sum();
  }
}
