package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A server looks for an address in one class only: in the one whose path has the most letters among
 * those that fit its beginning. Another class with methods below that path is never asked.
 */
class ResourcePathsTest {

  private final List<Class<?>> resources = resources();

  @Test
  void shouldLeaveNoAddressToAClassThatDoesNotHaveIt() {
    List<String> shadowed = new ArrayList<>();
    for (Class<?> resource : resources) {
      for (String address : addresses(resource)) {
        resources.stream()
            .filter(other -> !path(other).equals(path(resource)))
            .filter(other -> letters(path(other)) > letters(path(resource)))
            .filter(other -> address.matches(regex(path(other)) + "(/.*)?"))
            .forEach(other -> shadowed.add(address + " is looked for in " + other.getSimpleName()));
      }
    }

    assertThat(resources).hasSizeGreaterThan(5);
    assertThat(shadowed).isEmpty();
  }

  private static List<Class<?>> resources() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.understudy.war.api")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  /** Each with something in place of its parameters. */
  private static List<String> addresses(Class<?> resource) {
    return Stream.of(resource.getDeclaredMethods())
        .map(method -> path(resource) + below(method))
        .map(template -> template.replaceAll("\\{[^}]*}", "7"))
        .toList();
  }

  private static String below(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : "/" + path.value();
  }

  private static String path(Class<?> resource) {
    return resource.getAnnotation(Path.class).value();
  }

  private static int letters(String path) {
    return path.replaceAll("\\{[^}]*}", "").length();
  }

  private static String regex(String path) {
    return path.replaceAll("\\{[^}]*}", "[^/]+");
  }
}
