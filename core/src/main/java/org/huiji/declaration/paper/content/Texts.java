package org.huiji.declaration.paper.content;

import java.util.List;
import java.util.Map;

/** What stands in the fields of a paper. */
final class Texts {

  private Texts() {}

  /** Empty where there is none. */
  static String text(Map<?, ?> of, String field) {
    return of.get(field) instanceof String text ? text : "";
  }

  /** The parts that are repeated. */
  static List<? extends Map<?, ?>> list(Map<?, ?> of, String field) {
    return of.get(field) instanceof List<?> all
        ? all.stream().filter(Map.class::isInstance).<Map<?, ?>>map(one -> (Map<?, ?>) one).toList()
        : List.of();
  }
}
