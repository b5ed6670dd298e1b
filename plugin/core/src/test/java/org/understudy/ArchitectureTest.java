package org.understudy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/** What keeps the decisions pure and readable. */
@AnalyzeClasses(packages = "org.understudy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NEEDS_ONLY_THE_JDK =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.understudy..", "java..", "javax.crypto..", "javax.net.ssl..", "org.jspecify..")
          .because("decisions must run in a test, a dry run and a what-if without any server");

  @ArchTest
  static final ArchRule TAKES_TIME_AS_A_FACT =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("the same situation must give the same decision tomorrow");

  @ArchTest
  static final ArchRule LEAVES_NOTHING_TO_CHANCE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RandomGenerator.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random")
          .because(
              "round robin is exact only without chance, and a decision can be computed again");

  @ArchTest
  static final ArchRule DOES_NO_INPUT_OR_OUTPUT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(System.Logger.class)
          .because("facts come in and decisions go out; adapters do the rest, and log");

  @ArchTest
  static final ArchRule KNOWS_WHERE_NULL_MAY_BE =
      classes()
          .should(liveInANullMarkedPackage())
          .because("null travels only where it is written down");

  @ArchTest
  static final ArchRule PACKAGES_ARE_LAYERED =
      slices()
          .matching("org.understudy.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package can be read with those below it alone");

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package with @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getFullName() + " lives in " + type.getPackageName()));
      }
    };
  }
}
