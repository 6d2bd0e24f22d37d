package org.huiji.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the house, over the classes of all modules. */
class WallsTest {

  private static final String APP = "org.huiji.app..";
  private static final String PERSISTENCE = "org.huiji.persistence..";

  /** What the build generates from the migrations is not ours to keep in order. */
  private static final String GENERATED = "org.huiji.persistence.tables";

  private static final DescribedPredicate<JavaClass> CORE =
      JavaClass.Predicates.resideInAPackage("org.huiji..")
          .and(JavaClass.Predicates.resideOutsideOfPackages(APP, PERSISTENCE))
          .as("classes of core");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.huiji")
          .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(GENERATED + "..")));

  @Test
  void allThreeModulesAreLookedAt() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName))
        .contains("org.huiji.text", "org.huiji.persistence.store", "org.huiji.app.shell");
  }

  @Test
  void coreKnowsNeitherPersistenceNorTheWindow() {
    check(
        noClasses().that(CORE).should().dependOnClassesThat().resideInAnyPackage(APP, PERSISTENCE));
  }

  @Test
  void persistenceKnowsNotTheWindow() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP));
  }

  @Test
  void onlyTheCompositionRootsKnowPersistence() {
    check(
        noClasses()
            .that()
            .resideInAPackage(APP)
            .and()
            .resideOutsideOfPackages("org.huiji.app", "org.huiji.app.office", "org.huiji.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PERSISTENCE));
  }

  @Test
  void packagesFormNoCycles() {
    check(slices().matching("org.huiji.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyTheWindowUsesJavaFx() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."));
  }

  @Test
  void onlyPersistenceSpeaksSql() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.sql..", "javax.sql..", "org.jooq..", "org.sqlite..", "org.flywaydb.."));
  }

  @Test
  void viewModelsHoldNoControls() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx.scene.control..",
                "javafx.scene.layout..",
                "atlantafx..",
                "org.controlsfx.."));
  }

  @Test
  void whatWritesWasGivenAChange() {
    check(
        methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .haveNameMatching(
                "(save|add|insert|put|record|remove|delete|close|mark|write)([A-Z].*)?")
            .should(Takes.aChange()));
  }

  @Test
  void everyPackageIsNullMarked() {
    check(
        classes()
            .that()
            .resideInAPackage("org.huiji..")
            .should(Takes.part(NullMarked.class))
            .as("every package should be @NullMarked"));
  }

  @Test
  void nobodyLogsOrPrintsPastTheLogger() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.huiji.app", "org.huiji.app.cli..")
            .and()
            .doNotHaveFullyQualifiedName("org.huiji.app.start.LogFile")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.logging.Logger")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }
}
