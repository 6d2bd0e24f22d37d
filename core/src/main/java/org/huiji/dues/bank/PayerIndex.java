package org.huiji.dues.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.dues.bank.line.StatementLine;
import org.huiji.member.Member;
import org.huiji.member.MemberId;
import org.huiji.member.Person;
import org.huiji.member.PersonRole;
import org.huiji.member.RegisterEntry;
import org.huiji.rulebook.membership.MemberKind;
import org.huiji.text.FoldedName;
import org.huiji.text.Message;

/** The register by everything that a payer's name or a remark may say. */
final class PayerIndex {

  /** How much a name says. */
  enum Strength {
    /** The name itself, whole. */
    STRONG,
    /** A person's name, or a name in the midst of other words. */
    WEAK,
    /** A name that is only like it. */
    HINT
  }

  /** Somebody pointed to. */
  record Pointer(RegisterEntry entry, Strength strength, Evidence evidence) {}

  private static final int LEAST_NAME = 6;
  private static final int LEAST_LOOSE = 4;
  private static final int LONGEST_REMARK = 200;
  private static final Pattern BEFORE = Pattern.compile(".*(?:代|替|为|帮|由|给|及|和|与|费|年|交|缴|[0-9])|");
  private static final Pattern AFTER =
      Pattern.compile("(?:交|缴|付|转|汇|支付|会费|会员|年费|年度|入会|的|及|和|与|[0-9]).*|");

  private final Map<String, List<RegisterEntry>> byName = new HashMap<>();
  private final Map<String, List<RegisterEntry>> byFormerName = new HashMap<>();
  private final Map<String, List<RegisterEntry>> byLooseName = new HashMap<>();
  private final Map<String, List<RegisterEntry>> byPerson = new HashMap<>();
  private final Map<MemberId, RegisterEntry> byId = new HashMap<>();
  private final Map<String, MemberId> aliases;
  private final TreeSet<Integer> lengths = new TreeSet<>();

  /**
   * @param aliases by the payer's folded name
   */
  PayerIndex(List<RegisterEntry> entries, Map<String, MemberId> aliases) {
    this.aliases = Map.copyOf(aliases);
    entries.forEach(this::add);
  }

  private void add(RegisterEntry entry) {
    Member member = entry.member();
    FoldedName name = FoldedName.of(member.name());
    byId.put(entry.id(), entry);
    put(byName, name.exact(), entry);
    put(byLooseName, name.loose(), entry);
    lengths.add(name.exact().length());
    lengths.add(name.loose().length());
    member
        .formerNames()
        .forEach(
            former -> {
              String folded = FoldedName.fold(former);
              lengths.add(folded.length());
              put(byFormerName, folded, entry);
            });
    Stream.of(PersonRole.LEGAL_REPRESENTATIVE, PersonRole.REPRESENTATIVE)
        .flatMap(role -> member.person(role).stream())
        .map(Person::name)
        .flatMap(Stream::ofNullable)
        .map(FoldedName::fold)
        .distinct()
        .forEach(person -> put(byPerson, person, entry));
  }

  private static void put(Map<String, List<RegisterEntry>> map, String key, RegisterEntry entry) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
    }
  }

  /** A member by its identity. */
  Optional<RegisterEntry> find(MemberId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Everybody whom a line points to. */
  List<Pointer> pointers(StatementLine line) {
    var pointers = new ArrayList<Pointer>();
    byPayer(line.payer(), pointers);
    byRemark(line.remark(), pointers);
    byRemark(line.summary(), pointers);
    return pointers;
  }

  private void byPayer(String payer, List<Pointer> pointers) {
    FoldedName name = FoldedName.of(payer);
    if (name.exact().isEmpty()) {
      return;
    }
    found(byName, name.exact())
        .forEach(
            entry ->
                pointers.add(
                    pointer(
                        entry, Strength.STRONG, Evidence.Kind.NAME, said("bank.by-name", entry))));
    found(byFormerName, name.exact())
        .forEach(
            entry ->
                pointers.add(
                    pointer(
                        entry,
                        Strength.STRONG,
                        Evidence.Kind.FORMER_NAME,
                        said("bank.by-former-name", entry))));
    RegisterEntry alias = byId.get(aliases.getOrDefault(name.exact(), new MemberId(-1)));
    if (alias != null) {
      pointers.add(
          pointer(alias, Strength.STRONG, Evidence.Kind.ALIAS, said("bank.by-alias", alias)));
    }
    found(byPerson, name.exact())
        .forEach(
            entry ->
                pointers.add(
                    pointer(
                        entry,
                        Strength.WEAK,
                        Evidence.Kind.PERSON,
                        said("bank.by-person", entry))));
    found(byLooseName, name.loose()).stream()
        .filter(entry -> !FoldedName.fold(entry.member().name()).equals(name.exact()))
        .filter(entry -> FoldedName.of(entry.member().name()).maybeSame(name))
        .forEach(
            entry ->
                pointers.add(
                    pointer(
                        entry,
                        Strength.HINT,
                        Evidence.Kind.SIMILAR_NAME,
                        said("bank.by-similar-name", entry))));
  }

  /** The longest names in a remark; a name within a longer one is not meant. */
  private void byRemark(String remark, List<Pointer> pointers) {
    String start = remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) : remark;
    String text = FoldedName.fold(start);
    int at = 0;
    int end = 0;
    while (at < text.length()) {
      int length = longest(text, at);
      if (length == 0) {
        at++;
      } else {
        named(text, at, length, at > 0 && at == end, pointers);
        at += length;
        end = at;
      }
    }
  }

  private int longest(String text, int at) {
    for (int length : lengths.descendingSet()) {
      if (at + length <= text.length() && isName(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private boolean isName(String part) {
    return byName.containsKey(part)
        || byFormerName.containsKey(part)
        || (part.length() >= LEAST_LOOSE && byLooseName.containsKey(part));
  }

  private void named(String text, int at, int length, boolean afterAName, List<Pointer> pointers) {
    String part = text.substring(at, at + length);
    int next = at + length;
    boolean alone =
        (afterAName || BEFORE.matcher(text.substring(0, at)).matches())
            && (AFTER.matcher(text.substring(next)).matches() || longest(text, next) > 0);
    List<RegisterEntry> whole = found(byName, part);
    whole.forEach(
        entry -> {
          boolean unit = entry.member().kind() == MemberKind.UNIT && length >= LEAST_NAME;
          pointers.add(
              pointer(
                  entry,
                  unit && alone ? Strength.STRONG : Strength.WEAK,
                  Evidence.Kind.REMARK,
                  said("bank.by-remark", entry)));
        });
    if (whole.isEmpty()) {
      Stream.concat(
              found(byFormerName, part).stream(),
              length >= LEAST_LOOSE ? found(byLooseName, part).stream() : Stream.empty())
          .distinct()
          .forEach(
              entry ->
                  pointers.add(
                      pointer(
                          entry,
                          Strength.HINT,
                          Evidence.Kind.REMARK,
                          said("bank.by-remark-alike", entry))));
    }
  }

  private static List<RegisterEntry> found(Map<String, List<RegisterEntry>> map, String key) {
    return map.getOrDefault(key, List.of());
  }

  private static Message said(String key, RegisterEntry entry) {
    return Message.of(key, entry.member().name());
  }

  private static Pointer pointer(
      RegisterEntry entry, Strength strength, Evidence.Kind kind, Message message) {
    return new Pointer(entry, strength, new Evidence(kind, message));
  }
}
