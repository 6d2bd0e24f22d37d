package org.huiji.app.member;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.app.preference.Preferences;
import org.huiji.dues.view.DuesStatus;
import org.huiji.member.MemberStatus;
import org.huiji.rulebook.membership.MemberKind;

/** The filters as they were left; what does not exist any more is passed over. */
final class FilterMemory {

  private static final String SEPARATOR = "|";

  private final Preferences preferences;

  FilterMemory(Preferences preferences) {
    this.preferences = preferences;
  }

  RosterFilter load() {
    return new RosterFilter(
        chosen("kinds", MemberKind.values()),
        texts("offices").collect(Collectors.toSet()),
        chosen("statuses", MemberStatus.values()),
        texts("districts").collect(Collectors.toSet()),
        chosen("missing", Missing.values()),
        chosen("dues", DuesStatus.values()));
  }

  void keep(RosterFilter filter) {
    keep("kinds", filter.kinds(), Enum::name);
    keep("offices", filter.offices(), Function.identity());
    keep("statuses", filter.statuses(), Enum::name);
    keep("districts", filter.districts(), Function.identity());
    keep("missing", filter.missing(), Enum::name);
    keep("dues", filter.dues(), Enum::name);
  }

  private <E extends Enum<E>> Set<E> chosen(String name, E[] all) {
    Set<String> kept = texts(name).collect(Collectors.toSet());
    return Arrays.stream(all).filter(one -> kept.contains(one.name())).collect(Collectors.toSet());
  }

  private Stream<String> texts(String name) {
    return preferences.text(key(name)).stream()
        .flatMap(text -> Arrays.stream(text.split("\\" + SEPARATOR)))
        .filter(text -> !text.isEmpty());
  }

  private <T> void keep(String name, Collection<T> chosen, Function<T, String> text) {
    if (chosen.isEmpty()) {
      preferences.forget(key(name));
    } else {
      preferences.set(
          key(name), chosen.stream().map(text).sorted().collect(Collectors.joining(SEPARATOR)));
    }
  }

  private static String key(String name) {
    return "roster.filter." + name;
  }
}
