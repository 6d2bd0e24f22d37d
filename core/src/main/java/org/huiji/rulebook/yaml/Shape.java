package org.huiji.rulebook.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.huiji.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once: reflection on types is slow. */
record Shape(Constructor<?> constructor, List<Part> parts) {

  /**
   * A component of the record, which is a key in the text.
   *
   * @param plain its type without parameters
   * @param optional whether the key may be left out
   */
  record Part(String name, Type type, Class<?> plain, boolean optional) {}

  static Shape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new Shape(
          type.getDeclaredConstructor(types), Stream.of(components).map(Shape::part).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  /** Makes the record; its own refusal of bad values comes through. */
  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Part part(RecordComponent component) {
    return new Part(
        component.getName(),
        component.getGenericType(),
        component.getType(),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }
}
