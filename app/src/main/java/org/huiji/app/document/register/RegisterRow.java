package org.huiji.app.document.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiji.document.register.DocumentId;
import org.huiji.document.register.IssuedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper as the register lists it.
 *
 * @param replaces number of the paper it was issued in place of
 * @param replacedBy number of the paper that was issued in its place
 */
record RegisterRow(
    IssuedDocument document, @Nullable String replaces, @Nullable String replacedBy) {

  /** Whether it counts. */
  enum State {
    VALID,
    /** It counts and was handed over. */
    DELIVERED,
    /** It counts, in place of an earlier one. */
    REISSUE,
    /** It does not count any more, because another one was issued in its place. */
    REPLACED,
    VOID
  }

  State state() {
    if (document.voided() == null && document.delivered() != null) {
      return State.DELIVERED;
    }
    if (document.voided() == null) {
      return replaces == null ? State.VALID : State.REISSUE;
    }
    return replacedBy == null ? State.VOID : State.REPLACED;
  }

  boolean isValid() {
    return document.voided() == null;
  }

  boolean matches(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return Stream.of(document.number(), document.subject(), document.operator())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** The register's rows, in its order. */
  static List<RegisterRow> of(List<IssuedDocument> register) {
    Map<DocumentId, IssuedDocument> byId =
        register.stream().collect(Collectors.toMap(IssuedDocument::id, Function.identity()));
    Map<DocumentId, String> replacing =
        register.stream()
            .filter(document -> document.replaces() != null)
            .collect(
                Collectors.toMap(
                    IssuedDocument::replaces, IssuedDocument::number, (one, other) -> other));
    return register.stream()
        .map(
            document -> {
              IssuedDocument before = byId.get(document.replaces());
              return new RegisterRow(
                  document, before == null ? null : before.number(), replacing.get(document.id()));
            })
        .toList();
  }
}
