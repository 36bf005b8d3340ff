package org.ldnjournal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The table of allowed imports of docs/architecture.md, and what is banned anywhere, each with its reason. */
class ArchitectureTest {
    private static final String ROOT = "org.ldnjournal.";
    private static final JavaClasses PROGRAM =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.ldnjournal");

    /** Package → what of the program it may import. A package that is not here fails the test below. */
    private static final Map<String, String> MAY_IMPORT = Map.ofEntries(
            Map.entry("journal", ""),
            Map.entry("text", "journal"),
            Map.entry("plan", "journal"),
            Map.entry("files", "journal"),
            Map.entry("safety", "journal plan"),
            Map.entry("trend", "journal plan"),
            Map.entry("backup", "journal"),
            Map.entry("vault", "journal"),
            Map.entry("store", "journal plan backup files vault"),
            Map.entry("chart", "journal plan trend text"),
            Map.entry("report", "journal plan safety trend chart text files"),
            Map.entry("exchange", "journal plan trend text files"),
            Map.entry("exchange.whole", "journal plan text"),
            Map.entry("ui.kit", "journal plan safety trend chart text"),
            Map.entry("ui.shell", "journal plan safety backup text vault ui.kit"),
            Map.entry("ui.start", "journal plan safety text vault ui.kit"),
            Map.entry("ui.today", "journal plan safety text ui.kit ui.shell"),
            Map.entry("ui.history", "journal plan text ui.kit ui.shell ui.history.grid"),
            Map.entry("ui.history.grid", "journal plan text ui.kit ui.shell"),
            Map.entry("ui.plan", "journal plan safety trend chart exchange text files ui.kit ui.shell"),
            Map.entry("ui.trends", "journal plan safety trend chart text files ui.kit ui.shell"),
            Map.entry("ui.response", "journal plan safety trend chart report text ui.kit ui.shell"),
            Map.entry("ui.medicines", "journal plan safety text ui.kit ui.shell"),
            Map.entry("ui.visit", "journal plan safety chart report text files ui.kit ui.shell"),
            Map.entry("ui.reminders", "journal plan text ui.kit ui.shell"),
            Map.entry("ui.guide", "journal report text ui.kit"),
            Map.entry("ui.evidence", "safety trend chart text ui.kit ui.shell"),
            Map.entry("ui.settings", "journal exchange.whole backup report text files vault ui.kit ui.shell"),
            Map.entry("app.sample", "journal plan text"),
            Map.entry("app", "*"));

    static final List<String> packages = MAY_IMPORT.keySet().stream().sorted().toList();

    @ParameterizedTest
    @FieldSource("packages")
    void importsOnlyWhatTheTableAllows(String name) {
        var allowed = MAY_IMPORT.get(name);
        if (allowed.equals("*")) {
            return;
        }
        var open = Stream.concat(Stream.of(name), Arrays.stream(allowed.split(" ")).filter(word -> !word.isEmpty()))
                .map(word -> ROOT + word).toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + name)
                .should().dependOnClassesThat(resideInAPackage("org.ldnjournal..").and(not(resideInAnyPackage(open))))
                .because("the table of allowed imports lets " + name + " see only: " + allowed)
                .check(PROGRAM);
    }

    @Test
    void everyPackageStandsInTheTable() {
        var found = PROGRAM.stream().map(type -> type.getPackageName()).filter(name -> !name.equals("org.ldnjournal"))
                .map(name -> name.substring(ROOT.length())).distinct().sorted().toList();
        assertThat(packages).as("packages of the program").containsAll(found);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("org.ldnjournal.(**)").should().beFreeOfCycles()
                .because("a package that needs its own user cannot be understood alone").check(PROGRAM);
    }

    @Test
    void screensNeverImportEachOther() {
        slices().matching("org.ldnjournal.ui."
                        + "(today|plan|trends|medicines|visit|settings|start|history|evidence|reminders|guide|response)..")
                .should().notDependOnEachOther()
                .because("a screen must be readable, testable and removable alone").check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            javafx..    | a rule that needs a window cannot be tested as a function
            java.awt..  | a rule that needs a window cannot be tested as a function
            java.sql..  | a rule that needs a database cannot be tested as a function
            org.jfree.. | a number is not a picture
            """, delimiter = '|')
    void theCoreKnowsNoToolkitAndNoDatabase(String banned, String reason) {
        noClasses().that().resideInAnyPackage(ROOT + "journal", ROOT + "plan", ROOT + "safety", ROOT + "trend")
                .should().dependOnClassesThat().resideInAPackage(banned).because(reason).check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            org.jfree..           | chart  | a chart library seen in one place can be replaced in one place
            java.sql..            | store  | one door to the database
            org.sqlite..          | store  | one door to the database
            com.exceptionfactory.jagged.. | vault | one place to review what locks a journal
            org.bouncycastle..    | vault  | one place to review what locks a journal
            com.openhtmltopdf..   | report | paper is made in one place
            biweekly..            | exchange | calendars are made in one place
            com.github.mangstadt.. | exchange | calendars are made in one place
            org.controlsfx..      | ui.kit | controls look and sound the same on every screen
            org.commonmark..      | ui.guide | the guide's pages are read in one place
            info.picocli..        | app    | the command line is a door, not a dependency of the rules
            picocli..             | app    | the command line is a door, not a dependency of the rules
            """, delimiter = '|')
    void aLibraryIsSeenInOnePackageOnly(String library, String place, String reason) {
        noClasses().that().resideOutsideOfPackage(ROOT + place)
                .should().dependOnClassesThat().resideInAPackage(library).because(reason).check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            java.net.Socket          | nothing leaves the computer
            java.net.ServerSocket    | nothing leaves the computer
            java.net.HttpURLConnection | nothing leaves the computer
            java.net.URLConnection   | nothing leaves the computer
            java.net.http.HttpClient | nothing leaves the computer
            javafx.fxml.FXMLLoader   | screens are built in code, which the compiler checks
            javafx.scene.web.WebView | a browser could open a connection
            """, delimiter = '|')
    void thisIsUsedNowhere(String banned, String reason) {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName(banned).because(reason).check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.Instant", "java.time.LocalDate", "java.time.LocalTime", "java.time.LocalDateTime",
        "java.time.ZonedDateTime", "java.time.OffsetDateTime"
    })
    void timeComesOnlyFromTheClock(String type) {
        noClasses().should().callMethod(type, "now")
                .because("what a day is depends on the clock, and a test must be able to set it").check(PROGRAM);
    }

    @Test
    void aSystemClockIsMadeOnlyWhereTheProgramIsWired() {
        noClasses().that().resideOutsideOfPackage(ROOT + "app")
                .should().callMethod("java.time.Clock", "systemDefaultZone")
                .orShould().callMethod("java.time.Clock", "systemUTC")
                .orShould().callMethod("java.lang.System", "currentTimeMillis")
                .because("what a day is depends on the clock, and a test must be able to set it").check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage(ROOT + "app").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .because("a patient sees no console, and health data must not end up in one").check(PROGRAM);
    }

    @Test
    void theStoreIsOpenedOnlyWhereTheProgramIsWired() {
        noClasses().that().resideOutsideOfPackages(ROOT + "store", ROOT + "app")
                .should().dependOnClassesThat().resideInAPackage(ROOT + "store")
                .because("everything else knows the ports Journal and PlanBook").check(PROGRAM);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().and().areNotFinal()
                .and().areDeclaredInClassesThat(resideInAPackage("org.ldnjournal.."))
                .should().notHaveModifier(JavaModifier.STATIC).allowEmptyShould(true)
                .because("two journals in one process must not see each other").check(PROGRAM);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        classes().should().haveSimpleNameNotEndingWith("Manager").andShould().haveSimpleNameNotEndingWith("Helper")
                .andShould().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
                .because("a class is a noun of the domain or a verb of the user").check(PROGRAM);
    }

    @Test
    void noLineOfTheProgramIsWiderThanTwoFilesBesideEachOther() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as("lines of " + file)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
            }
        }
    }

    @Test
    void modelsKnowNoNode() {
        noClasses().that().haveSimpleNameEndingWith("Model").and().resideInAPackage(ROOT + "ui..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..",
                "org.controlsfx..")
                .because("a model is tested without a toolkit").check(PROGRAM);
    }
}
