package org.huiji.rulebook.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiji.rulebook.membership.MemberKind;
import org.jspecify.annotations.Nullable;

/** Knows the offices of a rule book by every name they occur under. */
public final class Offices {

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Cf}\\p{Z}]+");
  private static final Pattern BETWEEN = Pattern.compile("[、,;/|+&]|兼任|兼");
  private static final Set<String> INDIVIDUAL = Set.of("个人会员", "个人");
  private static final Set<String> UNIT = Set.of("单位会员", "团体会员", "企业会员");

  private record Named(Office office, String name, boolean crossNamed) {}

  private final Office member;
  private final Map<String, Named> names = new LinkedHashMap<>();

  private Offices(List<Office> offices) {
    member = offices.stream().filter(Office::isPlain).findFirst().orElseThrow();
    for (Office office : offices) {
      namesOf(office).forEach(name -> names.put(name, new Named(office, name, false)));
      office.aliases().stream()
          .filter(Alias::crossNamed)
          .map(alias -> clean(alias.text()))
          .forEach(name -> names.put(name, new Named(office, name, true)));
    }
  }

  /** Those of {@code Rulebook.offices()}; plain membership must be among them. */
  public static Offices of(List<Office> offices) {
    return new Offices(offices);
  }

  /**
   * What a cell means; several offices may be parted by 、 or 兼. Spaces and widths do not matter.
   */
  public OfficeMatch match(String cell) {
    List<Named> found = new ArrayList<>();
    MemberKind kind = null;
    for (String part : parts(cell)) {
      Optional<Named> named = find(part);
      if (named.isEmpty()) {
        return new OfficeMatch.Unknown(part, suggest(part));
      }
      found.add(named.get());
      kind = kind == null ? kindOf(part) : kind;
    }
    return found.isEmpty() ? new OfficeMatch.Unknown("", null) : recognised(found, kind);
  }

  private static List<String> parts(String cell) {
    return BETWEEN.splitAsStream(clean(cell)).filter(part -> !part.isEmpty()).toList();
  }

  /** Every name of an office, cleaned, with and without 单位. */
  public static Set<String> namesOf(Office office) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(office.name(), office.unitName()), office.aliases().stream().map(Alias::text))
        .map(Offices::clean)
        .forEach(names::add);
    return names;
  }

  private Optional<Named> find(String part) {
    if (INDIVIDUAL.contains(part) || UNIT.contains(part)) {
      return Optional.of(new Named(member, part, false));
    }
    Named exact = names.get(part);
    if (exact != null || !part.endsWith("单位")) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(names.get(part.substring(0, part.length() - 2)));
  }

  private static @Nullable MemberKind kindOf(String part) {
    if (INDIVIDUAL.contains(part)) {
      return MemberKind.INDIVIDUAL;
    }
    return UNIT.contains(part) || part.endsWith("单位") ? MemberKind.UNIT : null;
  }

  private static OfficeMatch recognised(List<Named> found, @Nullable MemberKind kind) {
    boolean office = found.stream().anyMatch(named -> !named.office().isPlain());
    return new OfficeMatch.Recognised(
        found.stream()
            .map(Named::office)
            .filter(held -> !office || !held.isPlain())
            .distinct()
            .toList(),
        kind,
        found.stream().filter(Named::crossNamed).map(Named::name).toList());
  }

  private @Nullable Office suggest(String part) {
    return names.values().stream()
        .filter(named -> Likeness.of(part, named.name()) > 0.5)
        .max(Comparator.comparingDouble(named -> Likeness.of(part, named.name())))
        .map(Named::office)
        .orElse(null);
  }

  private static String clean(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NOISE.matcher(folded).replaceAll("");
  }
}
