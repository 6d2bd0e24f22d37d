package org.huiji.app.member;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.app.dues.StandingWords;
import org.huiji.text.Messages;

/** Says what the list was narrowed down to, when nothing is left of it. */
final class FilterWords {

  private final Messages words;
  private final MemberWords said;

  FilterWords(Messages words, MemberWords said) {
    this.words = words;
    this.said = said;
  }

  String of(String searched, RosterFilter filter) {
    return Stream.of(
            searched.isBlank() ? "" : words.text("memberview.searched", searched.strip()),
            line("memberview.kind", filter.kinds(), said::kind),
            line("field.offices", filter.offices(), said::office),
            line("memberview.status", filter.statuses(), said::status),
            line("memberview.district", filter.districts(), this::district),
            line("memberview.missing", filter.missing(), one -> words.text(one.label())),
            line("memberview.dues", filter.dues(), one -> words.text(StandingWords.of(one))))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
  }

  private String district(String name) {
    return name.isEmpty() ? words.text("memberview.none") : name;
  }

  private <T> String line(String title, Collection<T> chosen, Function<T, String> word) {
    return chosen.isEmpty()
        ? ""
        : words.text(title)
            + "："
            + chosen.stream().map(word).sorted().collect(Collectors.joining(MemberWords.SEPARATOR));
  }
}
