package org.focale.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;

/// What no class does by itself, because one class does it for all.
class HabitsTest {

    private static final String KIT = "org.focale.desktop.kit..";

    /// They turn the logs of libraries off, which would quote people.
    private static final String SILENCES = "org\\.focale\\.(store|document\\.pdf)\\.Silence";

    @Test
    void onlyTheKitStartsThreads() {
        noClasses().that().resideOutsideOfPackage(KIT)
                .should().accessTargetWhere(startsAThread())
                .orShould().dependOnClassesThat().belongToAnyOf(Executors.class, ThreadPoolExecutor.class, ForkJoinPool.class,
                        CompletableFuture.class, Timer.class)
                .orShould().dependOnClassesThat().resideInAPackage("javafx.concurrent..")
                .because("core methods block like any other; Jobs alone moves them off the window, so that a test can run them at once")
                .check(House.CLASSES);
    }

    @Test
    void onlyTheKitSpeaksToTheWindowThread() {
        noClasses().that().resideOutsideOfPackage(KIT)
                .should().accessTargetWhere(isRunLater())
                .because("Jobs brings results back to the window")
                .check(House.CLASSES);
    }

    @Test
    void nobodyPrints() {
        noClasses().should(ACCESS_STANDARD_STREAMS)
                .because("what is said goes through the writers that a door was given")
                .check(House.CLASSES);
    }

    @Test
    void onlyTheDoorsLog() {
        noClasses().that().resideOutsideOfPackages("org.focale", House.DESKTOP.whole(), House.CLI.whole())
                .and().haveNameNotMatching(SILENCES)
                .should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .orShould().dependOnClassesThat().belongToAnyOf(System.Logger.class)
                .because("a fault is a refusal, an outcome or a bug told by the door, never only a line in a log")
                .check(House.CLASSES);
    }

    @Test
    void onlyMainChoosesTheClock() {
        noClasses().that().resideOutsideOfPackage("org.focale")
                .should().accessTargetWhere(readsTheTimeByItself())
                .because("time is given, so that a test can say what day it is")
                .check(House.CLASSES);
    }

    @Test
    void belowTheDoorsTwoClassesWriteFiles() {
        noClasses().that().resideOutsideOfPackages("org.focale", House.DESKTOP.whole(), House.CLI.whole())
                .and().haveNameNotMatching("org\\.focale\\.(store\\.RealDisk|app\\.file\\.UserFiles)(\\$.*)?")
                .should().accessTargetWhere(writesAFile())
                .because("a file of the workspace goes through the disk that a test can break, a file of the user is whole or not there")
                .check(House.CLASSES);
    }

    // Accesses, not calls: `Thread::new` is one too.

    private static DescribedPredicate<JavaAccess<?>> startsAThread() {
        return describe("start a thread", access -> access.getTargetOwner().isAssignableTo(Thread.class)
                && Set.of("<init>", "start", "startVirtualThread", "ofPlatform", "ofVirtual").contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> isRunLater() {
        return describe("call Platform.runLater",
                access -> access.getTargetOwner().getName().equals("javafx.application.Platform") && access.getName().equals("runLater"));
    }

    private static DescribedPredicate<JavaAccess<?>> writesAFile() {
        return describe("write a file", access -> {
            var owner = access.getTargetOwner();
            boolean byFiles = owner.isEquivalentTo(Files.class)
                    && access.getName().matches("write.*|move|copy|delete.*|create(File|Temp.*|Director.*|.*Link)|new(Output|Byte|BufferedW).*");
            boolean byChannel = owner.isEquivalentTo(FileChannel.class) && access.getName().equals("open");
            boolean byStream = owner.isAssignableTo(FileOutputStream.class) || owner.isAssignableTo(RandomAccessFile.class)
                    || owner.isAssignableTo(FileWriter.class);
            return byFiles || byChannel || byStream;
        });
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeByItself() {
        return describe("read the system clock", access -> {
            var owner = access.getTargetOwner();
            boolean now = owner.getPackageName().equals("java.time") && access.getTarget().getFullName().endsWith(".now()");
            boolean system = owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system");
            return now || system || owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
        });
    }
}
