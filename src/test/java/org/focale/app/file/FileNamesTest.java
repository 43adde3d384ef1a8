package org.focale.app.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that Windows and Linux accept, as Windows reads them.
class FileNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"CON", "con", "Prn.pdf", "AUX .txt", "nul", "COM1", "lpt9.docx", "COM¹", "LPT³.pdf", "CONIN$", "conout$", "com0"})
    void aNameThatWindowsKeepsForADeviceIsNotUsed(String name) {
        assertEquals("_" + name, FileNames.safe(name));
    }

    @ParameterizedTest
    @CsvSource({"CV Console, CV Console", "Comte, Comte", "CV a/b\\c, CV a b c", "'CV: \"x\" <y>|?*', CV x y", "..hidden.., hidden", "' a  b ', a b"})
    void whatAFileSystemRefusesIsLeftOut(String words, String name) {
        assertEquals(name, FileNames.safe(words));
    }

    @Test
    void signsThatHideAnEndingAreLeftOut() {
        assertEquals("CV fdp.exe", FileNames.safe("CV \u202efdp.exe"));
        assertEquals("a b", FileNames.safe("a\ud800b"));
        assertEquals("a b", FileNames.safe("a\u2028b"));
    }

    @Test
    void aLongNameIsCutBetweenTwoLettersAndFitsEveryDisk() {
        for (String letter : List.of("a", "é", "ع", "語", "👩")) {
            String name = FileNames.safe(letter.repeat(400));
            assertTrue(name.length() <= 200 && name.getBytes(StandardCharsets.UTF_8).length <= 230, letter + ": " + name.length());
            assertEquals(0, name.length() % letter.length(), "no half letter");
        }
        assertFalse(FileNames.safe("a".repeat(99) + ". b").endsWith("."), "Windows drops a point at the end");
    }

    @Test
    void nobodysFileTakesThePlaceOfAnothers() {
        Set<String> taken = new HashSet<>();

        assertEquals(List.of("CV Ana.pdf", "CV ANA (2).pdf", "CV ana (3).pdf", "CV I.pdf", "CV ı (2).pdf", "Sans fin", "sans FIN (2)"),
                Stream.of("CV Ana.pdf", "CV ANA.pdf", "CV ana.pdf", "CV I.pdf", "CV ı.pdf", "Sans fin", "sans FIN")
                        .map(name -> FileNames.unused(name, taken)).toList());
    }

    @Test
    void aPlaceWhereSomethingStandsIsNotUsed() throws IOException {
        Files.createDirectory(folder.resolve("Dossier Ana"));
        Files.writeString(folder.resolve("CV.pdf"), "x");

        assertEquals(folder.resolve("Dossier Ana (2)"), FileNames.unused(folder, "Dossier Ana"));
        assertEquals(folder.resolve("CV (2).pdf"), FileNames.unused(folder, "CV.pdf"));
        assertEquals(folder.resolve("Autre"), FileNames.unused(folder, "Autre"));
    }
}
