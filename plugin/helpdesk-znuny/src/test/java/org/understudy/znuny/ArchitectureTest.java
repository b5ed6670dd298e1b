package org.understudy.znuny;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.understudy.znuny",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule needsOnlyThePortJsonAndTheJdk =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.understudy.znuny",
              "org.understudy.helpdesk",
              "org.understudy.conversation",
              "org.understudy.signature",
              "org.understudy.availability",
              "com.fasterxml.jackson..",
              "org.jspecify..",
              "java..",
              "javax.crypto..",
              "javax.net.ssl..")
          .because("the adapter must run in any server, and decides nothing");

  @ArchTest
  static final ArchRule showsOnlyTheEntryPoint =
      classes()
          .that()
          .arePublic()
          .should()
          .haveSimpleName("Znuny")
          .orShould()
          .haveSimpleName("ZnunySettings")
          .because("host words stop here");

  @ArchTest
  static final ArchRule asksTheGivenClock =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("time is passed in");
}
