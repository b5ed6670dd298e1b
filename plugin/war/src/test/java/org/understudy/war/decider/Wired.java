package org.understudy.war.decider;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.List;

/** Gives a bean of the application what it asks for, without a server. */
final class Wired {

  private Wired() {}

  /**
   * @param parts one for each field that is injected
   */
  static <T> T with(T bean, List<?> parts) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)) {
        set(bean, field, part(field, parts));
      }
    }
    return bean;
  }

  private static Object part(Field field, List<?> parts) {
    for (Object part : parts) {
      if (field.getType().isInstance(part)) {
        return part;
      }
    }
    throw new IllegalStateException("Nothing to give to " + field + ".");
  }

  private static void set(Object bean, Field field, Object part) {
    try {
      field.setAccessible(true);
      field.set(bean, part);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot give anything to " + field + ".", e);
    }
  }
}
