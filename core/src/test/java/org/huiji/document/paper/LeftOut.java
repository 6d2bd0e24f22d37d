package org.huiji.document.paper;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record apart and leaves each of its facts out in turn: a text is empty, a list has
 * nothing, what may be absent is; what is so is not so. Facts of the records inside are left out
 * too. What a record itself refuses to be without cannot happen and is passed over.
 */
final class LeftOut {

  private LeftOut() {}

  /** The whole with one fact left out. */
  record Variant<T>(String fact, T without) {}

  static <T> List<Variant<T>> of(T whole) {
    return variants(whole, "").stream().map(one -> LeftOut.<T>typed(one)).toList();
  }

  @SuppressWarnings("unchecked") // a variant of a record is a record of the same class
  private static <T> Variant<T> typed(Variant<Object> variant) {
    return (Variant<T>) variant;
  }

  private static List<Variant<Object>> variants(Object value, String path) {
    return switch (value) {
      case Record whole -> ofRecord(whole, path);
      case List<?> all -> ofList(all, path);
      case Map<?, ?> all -> ofMap(all, path);
      case String text -> text.isEmpty() ? List.of() : List.of(new Variant<>(path, ""));
      case Boolean fact -> List.of(new Variant<>(path, !fact));
      case Optional<?> some ->
          some.isEmpty() ? List.of() : List.of(new Variant<>(path, Optional.empty()));
      default -> List.of();
    };
  }

  private static List<Variant<Object>> ofRecord(Record whole, String path) {
    List<Variant<Object>> variants = new ArrayList<>();
    RecordComponent[] components = whole.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      int place = i;
      Object value = value(components[i], whole);
      if (value == null) {
        continue;
      }
      String inside = path + "." + components[i].getName();
      UnaryOperator<@Nullable Object> replaced = other -> with(whole, place, other);
      if (components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        add(variants, inside, replaced.apply(null));
      }
      variants(value, inside).forEach(v -> add(variants, v.fact(), replaced.apply(v.without())));
    }
    return variants;
  }

  private static List<Variant<Object>> ofList(List<?> all, String path) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Variant<Object>> variants = new ArrayList<>();
    variants.add(new Variant<>(path, List.of()));
    for (Variant<Object> first : variants(all.getFirst(), path)) {
      List<Object> others = new ArrayList<>(all);
      others.set(0, first.without());
      variants.add(new Variant<>(first.fact(), others));
    }
    return variants;
  }

  private static List<Variant<Object>> ofMap(Map<?, ?> all, String path) {
    return all.keySet().stream()
        .map(
            key -> {
              Map<Object, Object> others = new LinkedHashMap<>(all);
              others.remove(key);
              return new Variant<Object>(path + "." + key, Collections.unmodifiableMap(others));
            })
        .toList();
  }

  private static void add(List<Variant<Object>> variants, String fact, @Nullable Object without) {
    if (without != null) {
      variants.add(new Variant<>(fact, without));
    }
  }

  private static @Nullable Object value(RecordComponent component, Record whole) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same record with one component replaced; none when it refuses to be so. */
  private static @Nullable Object with(Record whole, int place, @Nullable Object other) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] values = Stream.of(components).map(one -> value(one, whole)).toArray();
    values[place] = other;
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException _) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
