package dev.roadmap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of docs/architecture.md, and who may enter which. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.roadmap");

  /** A room, and the rooms it may know besides itself. */
  private record Room(String name, List<String> knows) {
    Room(String name, String... knows) {
      this(name, List.of(knows));
    }
  }

  private static final List<Room> ROOMS =
      List.of(
          // The build of the road compiles its check suites too.
          new Room("curriculum", "check"),
          new Room("progress"),
          new Room("terminal"),
          new Room("reader", "terminal"),
          new Room("guide", "curriculum", "progress"),
          new Room("practice"),
          new Room("check"),
          new Room("review", "curriculum", "progress"),
          new Room(
              "cli",
              "guide",
              "review",
              "check",
              "practice",
              "curriculum",
              "progress",
              "reader",
              "terminal"),
          new Room("shell", "cli", "guide", "curriculum", "progress", "terminal"));

  /** A library, and the rooms it stays in. */
  private record Library(String packages, List<String> rooms) {
    Library(String packages, String... rooms) {
      this(packages, List.of(rooms));
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("picocli..", "cli", "shell"),
          new Library("org.jline..", "shell", "terminal"),
          new Library("java.sql..", "progress", "practice"),
          new Library("javax.sql..", "progress", "practice"),
          new Library("org.sqlite..", "progress", "practice"),
          new Library("org.postgresql..", "practice"),
          new Library("org.springframework..", "practice"),
          new Library("com.sun.net.httpserver..", "practice"),
          new Library("org.snakeyaml..", "curriculum"),
          new Library("tools.jackson.dataformat.yaml..", "curriculum"),
          new Library("com.networknt..", "curriculum"),
          new Library("org.commonmark..", "curriculum", "reader"));

  @TestFactory
  List<DynamicTest> roomsKnowOnlyTheRoomsBelowThem() {
    var tests = new ArrayList<DynamicTest>();
    for (Room room : ROOMS) {
      ArchRule rule =
          noClasses()
              .that()
              .resideInAPackage(in(room.name()))
              .should()
              .dependOnClassesThat(
                  resideInAPackage("dev.roadmap..")
                      .and(not(resideInAnyPackage(in(room.knows()))))
                      .and(not(resideInAPackage(in(room.name())))))
              .allowEmptyShould(true);
      tests.add(DynamicTest.dynamicTest(room.name(), () -> rule.check(CLASSES)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> librariesStayInTheirRooms() {
    var tests = new ArrayList<DynamicTest>();
    for (Library library : LIBRARIES) {
      ArchRule rule =
          noClasses()
              .that()
              .resideOutsideOfPackages(in(library.rooms()))
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library.packages());
      tests.add(DynamicTest.dynamicTest(library.packages(), () -> rule.check(CLASSES)));
    }
    return tests;
  }

  @Test
  void whatRunsAtEveryStartKnowsNothingOfYaml() {
    noClasses()
        .that()
        .resideInAPackage("dev.roadmap.curriculum")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "dev.roadmap.curriculum.build..",
                "tools.jackson..",
                "org.snakeyaml..",
                "com.networknt.."))
        .check(CLASSES);
  }

  @Test
  void noRoomsKnowEachOtherInACircle() {
    slices().matching("dev.roadmap.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyMainAndTheBuildTouchTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.roadmap.Main")
        .and()
        .doNotHaveFullyQualifiedName("dev.roadmap.curriculum.build.CompileRoad")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "console")
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  private static String in(String room) {
    return "dev.roadmap." + room + "..";
  }

  private static String[] in(List<String> rooms) {
    return rooms.stream().map(ArchitectureTest::in).toArray(String[]::new);
  }
}
