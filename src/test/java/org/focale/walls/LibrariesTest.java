package org.focale.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each foreign library has one room: the day it must go, one room changes.
@Execution(ExecutionMode.CONCURRENT)
class LibrariesTest {

    /// A library's packages, and where they may be known.
    private enum Library {
        JOOQ("org.focale.store", "org.jooq"),
        H2("org.focale.store", "org.h2"),
        SQL("org.focale.store", "java.sql", "javax.sql"),
        AGE("org.focale.seal", "com.exceptionfactory.jagged"),
        SCRYPT("org.focale.seal", "org.bouncycastle"),
        TEMPLATES("org.focale.document.html", "com.samskivert.mustache"),
        PDF("org.focale.document.pdf", "org.apache.pdfbox", "org.apache.fontbox", "com.openhtmltopdf"),
        CSV("org.focale.document.office", "de.siegmar.fastcsv"),
        XLSX("org.focale.document.office", "org.dhatim.fastexcel"),
        WORD_DIFF("org.focale.app.review", "com.github.difflib"),
        CALENDARS("org.focale.document.calendar", "biweekly"),
        CALENDAR_GRID("org.focale.desktop.agenda", "com.calendarfx", "impl.com.calendarfx", "org.controlsfx"),
        COMMAND_LINE("org.focale.cli", "picocli"),
        WINDOW("org.focale.desktop", "javafx"),
        LOOK("org.focale.desktop", "atlantafx"),
        ICONS("org.focale.desktop.kit", "org.kordamp.ikonli");

        private final String room;
        private final String[] packages;

        Library(String room, String... packages) {
            this.room = room + "..";
            this.packages = Arrays.stream(packages).map(name -> name + "..").toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLibraryIsKnownInOneRoomOnly(Library library) {
        noClasses().that().resideOutsideOfPackage(library.room)
                .should().dependOnClassesThat().resideInAnyPackage(library.packages)
                .because("a library's own types stay in one room, here " + library.room)
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void itsRoomReallyUsesIt(Library library) {
        var foreign = resideInAnyPackage(library.packages);
        assertTrue(House.CLASSES.that(resideInAnyPackage(library.room)).stream()
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(it -> foreign.test(it.getTargetClass()))));
    }

    @Test
    void anIconComesFromIconsAlone() {
        noClasses().that().doNotHaveFullyQualifiedName("org.focale.desktop.kit.Icons")
                .should().dependOnClassesThat().resideInAnyPackage("org.kordamp.ikonli", "org.kordamp.ikonli.materialdesign2..")
                .because("one name for one thing shown: the pack is chosen in one place")
                .check(House.CLASSES);
    }

    @Test
    void baseAndDomainKnowTheJdkOnly() {
        classes().that().resideInAnyPackage(House.BASE.whole(), House.DOMAIN.whole())
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", House.BASE.whole(), House.DOMAIN.whole())
                .because("the trade is told without anybody's library")
                .check(House.CLASSES);
    }

    @Test
    void onlyPrintingAndSnapshotsKnowTheOtherToolkitOfJava() {
        noClasses().that(not(isSnapshots())).and().resideOutsideOfPackage(House.DOCUMENT.whole())
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("printing needs the colours and pictures of Java, and a picture of a screen is written as a PNG")
                .check(House.CLASSES);
    }

    private static DescribedPredicate<JavaClass> isSnapshots() {
        return DescribedPredicate.describe("Snapshots", type -> type.getFullName().equals("org.focale.desktop.kit.Snapshots"));
    }
}
