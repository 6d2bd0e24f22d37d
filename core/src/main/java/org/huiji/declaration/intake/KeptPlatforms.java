package org.huiji.declaration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiji.declaration.Content;
import org.huiji.declaration.Declaration;
import org.huiji.declaration.DeclarationId;
import org.huiji.declaration.form.Answers;
import org.huiji.declaration.form.FormField;
import org.jspecify.annotations.Nullable;

/** The declarations of a round, ready for looking up by unit and platform. */
final class KeptPlatforms {

  private final Map<DeclarationId, Declaration> byId = new HashMap<>();
  private final Map<PlatformKey, List<Declaration>> byKey = new HashMap<>();
  private final Map<String, List<Declaration>> byUnit = new HashMap<>();

  KeptPlatforms(List<Declaration> kept) {
    for (Declaration declaration : kept) {
      byId.put(declaration.id(), declaration);
      keys(declaration.content())
          .forEach(
              key -> {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(declaration);
                byUnit.computeIfAbsent(key.unit(), _ -> new ArrayList<>()).add(declaration);
              });
    }
  }

  Optional<Declaration> find(DeclarationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Declaration> find(PlatformKey key) {
    return byKey.getOrDefault(key, List.of());
  }

  /**
   * The one a district means: its own, or one that no district has recommended yet. Another
   * district's stays apart, so that the double recommendation is seen.
   */
  Optional<Declaration> find(PlatformKey key, @Nullable String district) {
    List<Declaration> found = find(key);
    return found.stream()
        .filter(one -> district == null || district.equals(one.content().district()))
        .findFirst()
        .or(() -> found.stream().filter(one -> one.content().district() == null).findFirst());
  }

  /** What else a unit declares: platforms by other names. */
  Stream<String> otherPlatforms(PlatformKey key) {
    return byUnit.getOrDefault(key.unit(), List.of()).stream()
        .distinct()
        .filter(one -> !keys(one.content()).contains(key))
        .map(one -> one.content().platform());
  }

  /** Form and table may write the same platform differently: both names are known. */
  private static Set<PlatformKey> keys(Content content) {
    var keys = new LinkedHashSet<PlatformKey>();
    for (Answers part : List.of(content.form(), content.summary())) {
      if (!part.isEmpty()) {
        keys.add(PlatformKey.of(part.text(FormField.UNIT), part.text(FormField.PLATFORM)));
      }
    }
    return keys;
  }
}
