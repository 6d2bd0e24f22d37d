package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.huiji.text.FoldedName;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of a round as they will stand once the rows judged so far are taken in, ready
 * for looking up by unit and platform.
 */
final class Standings {

  private final Map<Object, Standing> byName = new LinkedHashMap<>();
  private final Map<PlatformKey, Set<Object>> byKey = new HashMap<>();

  /** By the loose name of the unit, and by the platform's name. */
  private final Map<String, Set<Object>> byUnit = new HashMap<>();

  private final Map<String, Set<Object>> byPlatform = new HashMap<>();

  Standings(List<Declaration> kept) {
    kept.forEach(one -> put(Standing.of(one)));
  }

  /** As it stands from now on. */
  void put(Standing now) {
    Object name = now.name();
    byName.put(name, now);
    for (Answers part : parts(now.content())) {
      PlatformKey key = key(part);
      byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(name);
      byPlatform.computeIfAbsent(key.platform(), _ -> new LinkedHashSet<>()).add(name);
      String unit = FoldedName.of(part.text(FormField.UNIT)).loose();
      byUnit.computeIfAbsent(unit, _ -> new LinkedHashSet<>()).add(name);
    }
  }

  /** The one the clerk names, if it is still there. */
  Optional<Standing> named(Decision decision) {
    return Optional.ofNullable(byName.get(decision));
  }

  List<Standing> find(PlatformKey key) {
    return named(byKey.get(key)).filter(one -> keys(one.content()).contains(key)).toList();
  }

  /**
   * Those a district may mean, the likeliest first: its own, then those that no district has
   * recommended yet. Another district's stay apart, so that the double recommendation is seen.
   */
  List<Standing> meant(PlatformKey key, @Nullable String district) {
    List<Standing> found = find(key);
    Stream<Standing> own =
        found.stream().filter(one -> district == null || district.equals(one.content().district()));
    Stream<Standing> nobodys = found.stream().filter(one -> one.content().district() == null);
    return Stream.concat(own, nobodys).distinct().toList();
  }

  /** What else a unit declares: platforms by other names. */
  Stream<String> otherPlatforms(Incoming row, PlatformKey key) {
    return named(byUnit.get(FoldedName.of(row.unit()).loose()))
        .filter(one -> keys(one.content()).stream().anyMatch(its -> its.unit().equals(key.unit())))
        .filter(one -> !keys(one.content()).contains(key))
        .map(one -> one.content().platform());
  }

  /** Those that may be the same as a row: its unit's, those of a like unit, and its namesakes. */
  List<Standing> alike(Incoming row, PlatformKey key) {
    FoldedName unit = FoldedName.of(row.unit());
    Stream<Standing> ofUnit =
        named(byUnit.get(unit.loose()))
            .filter(one -> FoldedName.of(one.content().unit()).maybeSame(unit));
    return Stream.concat(ofUnit, named(byPlatform.get(key.platform()))).distinct().toList();
  }

  private Stream<Standing> named(@Nullable Set<Object> names) {
    return names == null
        ? Stream.empty()
        : names.stream().map(byName::get).map(Objects::requireNonNull);
  }

  /** Form and table may write the same platform differently: both names are known. */
  private static List<Answers> parts(Content content) {
    var parts = new ArrayList<>(List.of(content.form(), content.summary()));
    parts.removeIf(Answers::isEmpty);
    return parts;
  }

  private static Set<PlatformKey> keys(Content content) {
    var keys = new LinkedHashSet<PlatformKey>();
    parts(content).forEach(part -> keys.add(key(part)));
    return keys;
  }

  private static PlatformKey key(Answers part) {
    return PlatformKey.of(part.text(FormField.UNIT), part.text(FormField.PLATFORM));
  }
}
