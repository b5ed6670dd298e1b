package org.understudy.keycloak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.understudy.keycloak",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule needsOnlyWhatEveryKeycloakHas =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.understudy.keycloak",
              "org.keycloak..",
              "jakarta.ws.rs..",
              "com.fasterxml.jackson..",
              "org.jboss.logging",
              "org.jspecify..",
              "java..",
              "javax.crypto..")
          .because("one jar is copied into Keycloak, and brings nothing along");

  @ArchTest
  static final ArchRule showsOnlyWhatKeycloakLooksUp =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .arePublic()
          .should()
          .haveSimpleNameEndingWith("Factory")
          .orShould()
          .haveSimpleName("PeopleResource")
          .because("Keycloak finds the factories and calls the resource; nobody else calls us");

  @ArchTest
  static final ArchRule followsTheClockOfKeycloak =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("facts and sessions are of one time, which is Keycloak's");
}
