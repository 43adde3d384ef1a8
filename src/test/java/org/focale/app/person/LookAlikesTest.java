package org.focale.app.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names may be the same person's.
class LookAlikesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} and {1} differ in at most {2}: {3}")
    @CsvSource({
        "popescu, popescu, 0, true",
        "popescu, popesco, 1, true",
        "mohamed, mohammed, 1, true",
        "popescu, poepscu, 1, true",
        "popescu, papesca, 1, false",
        "popescu, papesca, 2, true",
        "ali, aline, 1, false",
        "ab, '', 1, false",
    })
    void aWordMayDifferByALetter(String one, String other, int most, boolean same) {
        assertEquals(same, LookAlikes.differAtMost(most, one, other));
        assertEquals(same, LookAlikes.differAtMost(most, other, one));
    }

    @Test
    void theSameNameWrittenOtherwiseIsFound() {
        try (var office = Office.created(folder)) {
            office.cases.addPerson().add("Mirela", "Popescu", null);
            office.cases.addPerson().add("Van Minh", "Nguyễn", null);
            office.cases.people().reload();

            assertEquals(List.of("Mirela"), found(office, "mirela", "POPESCO"));
            assertEquals(List.of("Mirela"), found(office, "Popescu", "Mirela"));
            assertEquals(List.of("Van Minh"), found(office, "Minh", "Nguyen"));
            assertEquals(List.of(), found(office, "Mirela", ""));
            assertEquals(List.of(), found(office, "Mirela", "Traoré"));
            assertEquals(List.of(), found(office, "Minh", "Minh"));
        }
    }

    private static List<String> found(Office office, String first, String last) {
        return office.cases.lookAlikes().of(first, last, Progress.NONE).stream().map(row -> row.firstName()).toList();
    }
}
