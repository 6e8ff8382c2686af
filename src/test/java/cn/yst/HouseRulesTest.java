package cn.yst;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls of the house, as `src/site/markdown/architecture.md` draws them. A red rule here
/// is answered by moving code, never by an exception list.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
  private static final String KIOSK = "cn.yst.kiosk..";
  private static final String BACKEND = "cn.yst.backend..";

  /// The wings of the client: what a visitor or the staff does. They know the ground floor,
  /// never each other.
  private static final List<String> FEATURES =
      List.of(
          "home",
          "login",
          "facecheck",
          "enterprise",
          "agent",
          "handover",
          "association",
          "message",
          "feedback",
          "matter",
          "businesscode");

  private final JavaClasses main =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.yst");

  Stream<ArchRule> walls() {
    return Stream.of(
        noClasses()
            .that()
            .resideInAPackage(KIOSK)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BACKEND)
            .because("client and service meet only in contract"),
        noClasses()
            .that()
            .resideInAPackage(BACKEND)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(KIOSK)
            .because("client and service meet only in contract"),
        noClasses()
            .that()
            .resideInAPackage("cn.yst.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KIOSK, BACKEND)
            .because("contract is what crosses the wire and knows neither side"),
        noClasses()
            .that()
            .resideOutsideOfPackage("cn.yst.kiosk.app..")
            .and(not(named("cn.yst.Main")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.yst.kiosk.app..")
            .because("app is the roof: it knows everybody, nobody leans on it"),
        noClasses()
            .that()
            .resideOutsideOfPackage("cn.yst.kiosk.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..", "retrofit2..")
            .because("the wire is a package, not a habit"),
        noClasses()
            .that()
            .resideOutsideOfPackage(BACKEND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "io.helidon..")
            .because("the service's libraries are its own"),
        noClasses()
            .that()
            .resideInAPackage(BACKEND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("the service has no screen"),
        noClasses()
            .that(
                simpleNameEndingWith("ViewModel")
                    .or(simpleNameEndingWith("State"))
                    .or(resideInAnyPackage("cn.yst.kiosk.session..", "cn.yst.kiosk.api..")))
            .and(describe("are in the client", c -> c.getPackageName().startsWith("cn.yst.kiosk")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx.scene..", "javafx.fxml..", "javafx.stage..", "javafx.application..")
            .because("state and its writers are testable without a window"),
        noClasses()
            .that(simpleNameEndingWith("Controller"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("cn.yst.kiosk.api..", "cn.yst.kiosk.session..", "java.io..")
                    .or(named("cn.yst.kiosk.navigation.Navigator"))
                    .or(named("cn.yst.kiosk.navigation.Route")))
            .because("a controller draws a state and passes on presses"),
        noClasses()
            .that()
            .resideInAPackage(KIOSK)
            .and()
            .resideOutsideOfPackages("cn.yst.kiosk.concurrent..", "cn.yst.kiosk.device..")
            .should()
            .dependOnClassesThat(
                belongToAnyOf(Thread.class, java.util.concurrent.ExecutorService.class))
            .because("threads are made in one place, and cancelled in one place"),
        noClasses()
            .that()
            .resideInAPackage(KIOSK)
            .and()
            .resideOutsideOfPackage("cn.yst.kiosk.app..")
            .should()
            .accessTargetWhere(describe("read the wall clock", HouseRulesTest::readsTheWallClock))
            .because("time is passed in, so that a test can move it"),
        noClasses()
            .should()
            .dependOnClassesThat(
                named("javafx.stage.FileChooser")
                    .or(named("javafx.stage.DirectoryChooser"))
                    .or(resideInAPackage("javafx.scene.web.."))
                    .or(named("javafx.application.HostServices"))
                    .or(named("javafx.scene.control.ContextMenu"))
                    .or(named("javafx.scene.control.Dialog"))
                    .or(named("javafx.scene.control.Alert"))
                    .or(named("javafx.scene.control.Tooltip"))
                    .or(named("javafx.scene.control.ComboBox"))
                    .or(named("javafx.scene.control.DatePicker"))
                    .or(named("javafx.stage.Popup"))
                    .or(named("javafx.print.PrinterJob")))
            .because(
                "one stage, in-scene overlays: no second window that a visitor could escape"
                    + " through"),
        noClasses()
            .should()
            .dependOnClassesThat(
                named("javax.net.ssl.HostnameVerifier").or(named("javax.net.ssl.X509TrustManager")))
            .because("certificate checks are the platform's and are never weakened"));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void wallStands(ArchRule wall) {
    wall.allowEmptyShould(true).check(main);
  }

  @ParameterizedTest
  @MethodSource("features")
  void featuresDoNotKnowEachOther(String feature) {
    String[] others =
        FEATURES.stream()
            .filter(f -> !f.equals(feature))
            .map(f -> "cn.yst.kiosk." + f + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("cn.yst.kiosk." + feature + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(main);
  }

  static List<String> features() {
    return FEATURES;
  }

  @Test
  void everyRoomOfTheClientIsOnThePlan() {
    classes()
        .that()
        .resideInAPackage(KIOSK)
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    FEATURES.stream(),
                    Stream.of(
                        "app",
                        "session",
                        "api",
                        "navigation",
                        "concurrent",
                        "input",
                        "device",
                        "ui"))
                .map(room -> "cn.yst.kiosk." + room + "..")
                .toArray(String[]::new))
        .check(main);
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching("cn.yst.(**)").should().beFreeOfCycles().check(main);
  }

  @Test
  void onlyMainKnowsBothSides() {
    noClasses()
        .that(not(named("cn.yst.Main")))
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.<JavaClass>be(
                describe(
                    "leaning on both client and service",
                    c -> leansOn(c, "cn.yst.kiosk") && leansOn(c, "cn.yst.backend"))))
        .check(main);
  }

  @Test
  void oneDoorToTheScreenThread() {
    assertThat(
            main.stream()
                .filter(
                    c ->
                        c.getAccessesFromSelf().stream()
                            .anyMatch(
                                access ->
                                    access
                                            .getTargetOwner()
                                            .isEquivalentTo(javafx.application.Platform.class)
                                        && access.getName().equals("runLater")))
                .map(JavaClass::getName))
        .containsExactly("cn.yst.Main");
  }

  /// Calls, and references such as `Instant::now`.
  private static boolean readsTheWallClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return switch (access.getName()) {
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
      case "now" -> owner.startsWith("java.time.");
      default -> false;
    };
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            packages(main.getDefaultPackage().getSubpackages().stream())
                .filter(p -> p.getName().startsWith("cn.yst") && !p.getClasses().isEmpty())
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName))
        .isEmpty();
  }

  private static Stream<JavaPackage> packages(Stream<JavaPackage> some) {
    return some.flatMap(p -> Stream.concat(Stream.of(p), packages(p.getSubpackages().stream())));
  }

  private static boolean leansOn(JavaClass c, String root) {
    return c.getDirectDependenciesFromSelf().stream()
        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(root));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return describe("named " + name, c -> c.getName().equals(name));
  }
}
