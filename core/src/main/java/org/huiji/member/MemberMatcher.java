package org.huiji.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiji.text.FoldedName;
import org.jspecify.annotations.Nullable;

/**
 * Finds who in the register a code or a name means: by code, by name however it is written, by a
 * former name, and, as a hint only, by a name that differs in its legal form or place.
 */
public final class MemberMatcher {

  /** How an entry was found. */
  public enum Ground {
    CODE,
    NAME,
    FORMER_NAME,
    SIMILAR_NAME
  }

  /** An entry and why it was found. */
  public record Match(RegisterEntry entry, Ground ground) {}

  private final Map<String, RegisterEntry> byCode = new HashMap<>();
  private final Map<String, RegisterEntry> byName = new HashMap<>();
  private final Map<String, RegisterEntry> byFormerName = new HashMap<>();
  private final Map<String, List<RegisterEntry>> byLooseName = new HashMap<>();

  public MemberMatcher(List<RegisterEntry> entries) {
    entries.forEach(this::add);
  }

  /** Who surely is meant: the code decides before the name, the name before a former one. */
  public Optional<Match> find(MemberDraft draft) {
    return byCode(draft.get(MemberField.CREDIT_CODE)).or(() -> byName(draft));
  }

  /** Who bears this name, or bore it. */
  public Optional<Match> byName(MemberDraft draft) {
    String folded = key(draft.kind().name(), FoldedName.fold(draft.text(MemberField.NAME)));
    return found(byName.get(folded), Ground.NAME)
        .or(() -> found(byFormerName.get(folded), Ground.FORMER_NAME));
  }

  /** Who may be meant; to be looked at, never to be taken for the same. */
  public List<Match> similar(MemberDraft draft) {
    FoldedName name = FoldedName.of(draft.text(MemberField.NAME));
    return byLooseName.getOrDefault(key(draft.kind().name(), name.loose()), List.of()).stream()
        .filter(entry -> !FoldedName.fold(entry.member().name()).equals(name.exact()))
        .filter(entry -> FoldedName.of(entry.member().name()).maybeSame(name))
        .map(entry -> new Match(entry, Ground.SIMILAR_NAME))
        .toList();
  }

  private Optional<Match> byCode(@Nullable String code) {
    return code == null ? Optional.empty() : found(byCode.get(code), Ground.CODE);
  }

  private static Optional<Match> found(@Nullable RegisterEntry entry, Ground ground) {
    return Optional.ofNullable(entry).map(known -> new Match(known, ground));
  }

  private void add(RegisterEntry entry) {
    Member member = entry.member();
    String kind = member.kind().name();
    if (member instanceof UnitMember unit && unit.creditCode() != null) {
      byCode.putIfAbsent(unit.creditCode(), entry);
    }
    FoldedName name = FoldedName.of(member.name());
    byName.putIfAbsent(key(kind, name.exact()), entry);
    byLooseName.computeIfAbsent(key(kind, name.loose()), _ -> new ArrayList<>()).add(entry);
    member
        .formerNames()
        .forEach(former -> byFormerName.putIfAbsent(key(kind, FoldedName.fold(former)), entry));
  }

  private static String key(String kind, String name) {
    return kind + "|" + name;
  }
}
