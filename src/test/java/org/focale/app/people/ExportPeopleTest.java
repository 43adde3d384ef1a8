package org.focale.app.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focale.app.file.NotWritten;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.document.office.TableReader;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list that is written is read back as it was shown, whatever people are called.
class ExportPeopleTest {

    private static final Texts TEXTS = Texts.in(Locale.FRANCE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Surroundings KNOWN = new Surroundings(TODAY, ZoneOffset.UTC, Map.of(), Map.of(), Map.of(), List.of());
    private static final List<String> HOSTILE = List.of("=1+1", "=HYPERLINK(\"http://x\";\"y\")", "+33 6", "-2", "@SUM(A1)", "\t=1", "\"; DROP",
            "a;b", "a,b", "l’une\nl’autre", "\u202Eesrever", "<b>gras</b>", "Œrtel", "’'", "'=1", "𝒩adia", "%00", "{0}", "$(x)", "  ");

    @TempDir
    Path folder;

    private static List<PersonRow> people() {
        var people = new ArrayList<PersonRow>();
        for (String name : HOSTILE) {
            people.add(new PersonRow(new PersonId(new UUID(7, people.size())), "N" + people.size(), name, Folded.of(name), LocalDate.of(1990, 5, 2),
                    name, "", name, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 7, 1), null, new CvGauge(2, 1, 0), null));
        }
        return people;
    }

    private static List<PeopleColumn> columns() {
        return new PeopleColumns(KNOWN, TEXTS).of(List.of("last-name", "birth-date", "age", "phone", "cv", "first-name"));
    }

    @Test
    void aWorkbookIsReadBackWithTheKindsOfItsCells() {
        Path file = folder.resolve("liste.xlsx");
        ExportPeople.write(file, people(), columns(), TEXTS, Progress.NONE);
        var table = TableReader.read(file, Progress.NONE);

        assertEquals(columns().stream().map(PeopleColumn::title).toList(), table.names());
        assertEquals(HOSTILE.size(), table.rows().size());
        for (int i = 0; i < HOSTILE.size(); i++) {
            var row = table.rows().get(i).cells();
            assertEquals(HOSTILE.get(i).isBlank() ? "" : HOSTILE.get(i), row.getFirst().text());
            assertEquals(new Cell.Day(LocalDate.of(1990, 5, 2)), row.get(1));
            assertEquals("36", row.get(2).text());
            assertEquals("2 expériences, 1 compétence, 0 savoir-être", row.get(4).text());
            assertEquals("N" + i, row.get(5).text());
        }
    }

    @Test
    void aCsvIsForAFrenchSpreadsheetAndHoldsNoFormula() throws IOException {
        Path file = folder.resolve("liste.CSV");
        ExportPeople.write(file, people(), columns(), TEXTS, Progress.NONE);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        var table = TableReader.read(file, Progress.NONE);

        assertTrue(text.startsWith("\uFEFFNom de famille;Date de naissance;Âge;Téléphone;CV;Prénom\r\n"), text);
        assertFalse(text.matches("(?s).*(^|[;\\n\"])[ \t]*[=@+-].*"), text);
        assertEquals(HOSTILE.size(), table.rows().size());
        for (int i = 0; i < HOSTILE.size(); i++) {
            var row = table.rows().get(i).cells();
            assertEquals(HOSTILE.get(i), row.getFirst().text());
            assertEquals("02/05/1990", row.get(1).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void aPlaceThatCannotBeWrittenIsToldAndNothingIsLost(String ending) throws IOException {
        Path file = Files.writeString(folder.resolve("pas-un-dossier"), "reste").resolve("liste." + ending);

        Assertions.assertThrows(NotWritten.class, () -> ExportPeople.write(file, people(), columns(), TEXTS, Progress.NONE));
        assertEquals("reste", Files.readString(folder.resolve("pas-un-dossier")));
    }

    @Test
    void nobodyIsAListWithItsHeads() {
        Path file = folder.resolve("vide.xlsx");
        ExportPeople.write(file, List.of(), columns(), TEXTS, Progress.NONE);

        assertEquals(columns().size(), TableReader.read(file, Progress.NONE).width());
    }

    @Test
    void noColumnWritesAStrokeThatASpreadsheetReadsAsADate() {
        for (PeopleColumn column : new PeopleColumns(KNOWN, TEXTS).all()) {
            assertFalse(column.cell().apply(people().getLast()) instanceof Cell.Words(String words) && words.matches("\\d+/\\d+"), column.key());
        }
    }
}
