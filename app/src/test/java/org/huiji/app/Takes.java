package org.huiji.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import org.huiji.store.ChangeTx;

/** Conditions of our own for the walls. */
final class Takes {

  private Takes() {}

  static ArchCondition<JavaMethod> aChange() {
    return new ArchCondition<>("take a ChangeTx") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean given =
            method.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.isEquivalentTo(ChangeTx.class));
        events.add(
            new SimpleConditionEvent(
                method,
                given,
                method.getFullName() + (given ? " takes" : " takes no") + " change"));
      }
    };
  }

  static ArchCondition<JavaClass> part(Class<? extends Annotation> mark) {
    return new ArchCondition<>("stand in a package with " + mark.getSimpleName()) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean marked = item.getPackage().isAnnotatedWith(mark);
        events.add(
            new SimpleConditionEvent(
                item, marked, item.getPackageName() + (marked ? " is" : " is not") + " marked"));
      }
    };
  }
}
