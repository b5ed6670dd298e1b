package org.understudy.war;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;
import org.understudy.war.config.Node;

@AnalyzeClasses(
    packages = "org.understudy",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

  /** The fixtures of other modules: folders in a build up to the tests, jars in a whole one. */
  static final class NoTestJars implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule tablesStayInOnePackage =
      noClasses()
          .that()
          .resideOutsideOfPackage("..war.persistence..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta.persistence..")
                  .and(not(equivalentTo(PersistenceException.class))))
          .because("records go into war.persistence and come out of it, rows do not");

  @ArchTest
  static final ArchRule connectionsAreHandedOutByTheWiring =
      noClasses()
          .that()
          .resideOutsideOfPackages("..war.config..", "..war.timers..", "..war.persistence..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "javax.sql..")
                  .and(not(assignableTo(SQLException.class))))
          .because("only the wiring and db-scheduler speak JDBC; a failed commit may be looked at");

  @ArchTest
  static final ArchRule threadsComeFromOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("..war.threads..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.enterprise.concurrent..")
          .because("threads of one factory of the server share what two may not use at once");

  @ArchTest
  static final ArchRule theHostHasOneDoor =
      noClasses()
          .that()
          .resideInAPackage("org.understudy.war..")
          .and()
          .resideOutsideOfPackage("..war.config..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.understudy.znuny..")
          .because("all but the wiring speak to the port, not to Znuny");

  @ArchTest
  static final ArchRule restStaysAtTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..war.api..", "..war.audit..", "..war.problem..", "..war.security..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..")
          .because("work does not know who asked for it");

  @ArchTest
  static final ArchRule theCoreKnowsNoAdapter =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.understudy.assignment..",
              "org.understudy.rules..",
              "org.understudy.availability..",
              "org.understudy.wording..",
              "org.understudy.conversation..",
              "org.understudy.helpdesk..")
          .should()
          .dependOnClassesThat(
              not(
                  resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "org.understudy.assignment..",
                      "org.understudy.rules..",
                      "org.understudy.availability..",
                      "org.understudy.wording..",
                      "org.understudy.conversation..",
                      "org.understudy.helpdesk..")))
          .because("decisions are functions of facts, whatever brings the facts");

  @ArchTest
  static final ArchRule packagesHaveAnOrder =
      slices()
          .matching("org.understudy.war.(*)..")
          .should()
          .beFreeOfCycles()
          // The one class that starts and stops all others, by nature above them.
          .ignoreDependency(name("org.understudy.war.config.Startup"), alwaysTrue())
          .because("a package must be readable without those that use it");

  @ArchTest
  static final ArchRule persistenceStandsAtTheBottom =
      noClasses()
          .that()
          .resideInAPackage("..war.persistence..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.understudy.war..")
                  .and(not(resideInAPackage("..war.persistence..")))
                  .and(not(equivalentTo(Node.class))))
          .because("tables serve the work, they do not call it");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .should(
              new ArchCondition<JavaClass>("be in a package marked with @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no @NullMarked package-info"));
                  }
                }
              })
          .because("null does not travel unless a type says so");

  @ArchTest
  static final ArchRule resourcesSpeakRecordsOfTheApi =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Row")
          .because("the wire changes by intention only");
}
