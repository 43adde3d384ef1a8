package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.focale.app.exchange.Received;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.RecordRules;
import org.focale.base.Ids;
import org.focale.base.PartialDate;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.FieldWords;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableReader;
import org.focale.document.office.TableWriter;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.Kept;
import org.focale.domain.Period;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What nobody should type and somebody pastes, in every place for words of every type of record: kept exactly or refused with a sentence,
/// and harmless wherever it goes from there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {

    private static final int LONGEST = 100_000;
    private static final int LONG = 10_000;

    private Path folder = Path.of("");
    private Office office;
    private final Map<Kept, String> kept = new LinkedHashMap<>();
    private final Map<String, Integer> refused = new LinkedHashMap<>();

    @BeforeAll
    void storeThemAll(@TempDir Path temp) {
        folder = temp;
        office = Office.association(folder.resolve("association"));
        for (String text : HostileTexts.all()) {
            var accepted = new ArrayList<Kept>();
            for (RecordCodec<?> codec : Codecs.all()) {
                var record = HostileTexts.record(codec, text, new PersonId(ids().next()), ids());
                if (isTaken(() -> RecordRules.check(record), text)) {
                    accepted.add(record);
                }
            }
            // Many long texts together are more than one record holds: each is asked for by itself.
            var together = text.length() < LONG ? List.of(accepted) : accepted.stream().map(List::of).toList();
            together.stream().filter(some -> isTaken(() -> office.cases.saves().createAll(some, ChangeKind.SAVE, Progress.NONE), text))
                    .flatMap(List::stream).forEach(record -> kept.put(record, text));
        }
    }

    /// Otherwise it is refused with a sentence that does not repeat it.
    private boolean isTaken(Runnable save, String text) {
        try {
            save.run();
            return true;
        } catch (Refused refusal) {
            String sentence = office.texts.get(refusal);
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(text.length() > 3 && sentence.contains(text), sentence);
            refused.merge(text, 1, Integer::sum);
            return false;
        }
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void thereAreAHundredTextsAndEveryTypeHasPlacesForThem() {
        assertTrue(HostileTexts.all().size() >= 100, "texts: " + HostileTexts.all().size());
        assertEquals(HostileTexts.all().size(), new HashSet<>(HostileTexts.all()).size());
        assertTrue(Codecs.all().stream().mapToInt(HostileTexts::places).sum() > 120);
        assertTrue(kept.size() > 2_500, "kept: " + kept.size());
    }

    /// Of the rest, a type refuses what is not one letter where words are needed.
    @Test
    void onlyWhatCannotBePrintedSealedOrSentIsRefusedEverywhere() {
        int types = (int) Codecs.all().stream().filter(codec -> HostileTexts.places(codec) > 0).count();
        for (String text : HostileTexts.all()) {
            boolean broken = text.indexOf('\0') >= 0 || text.length() > LONGEST
                    || text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
            assertEquals(broken, refused.getOrDefault(text, 0) >= types, HostileTexts.name(text));
        }
    }

    @Test
    void whatIsKeptIsKeptExactly() {
        kept.forEach((record, text) -> assertEquals(record, again(record), HostileTexts.name(text)));
        assertTrue(office.session().workspace().check().isWell());
    }

    @Test
    void itsHistoryTellsItExactly() {
        for (var entry : kept.entrySet()) {
            if (entry.getKey() instanceof Person person) {
                var said = office.cases.history().of(person, "firstName");
                assertEquals(1, said.size());
                assertEquals(Codecs.of(person).encode(person).get("firstName"), said.getFirst().value(), HostileTexts.name(entry.getValue()));
                assertFalse(new FieldWords(office.words).value("person", "firstName", said.getFirst().value()).isEmpty());
            }
        }
    }

    @Test
    void itIsFoundAndListedWithoutHarm() {
        office.cases.people().reload();
        for (String text : HostileTexts.all()) {
            assertTrue(office.cases.people().matching(text).size() <= kept.size());
        }
    }

    @Test
    void aBundleBringsItToAnotherComputerExactly() {
        try (var garden = office.second(folder.resolve("garden"))) {
            office.trust(garden);
            garden.trust(office);
            Path bundle = office.sendTo(garden, folder.resolve("key"));
            assertInstanceOf(Received.Opened.class, garden.cases.receive().apply(bundle, Progress.NONE));

            kept.forEach((record, text) -> assertEquals(record,
                    garden.session().read(reading -> reading.find(record.getClass(), record.id())).orElse(null), HostileTexts.name(text)));
            assertTrue(garden.session().workspace().check().isWell());
        }
    }

    @Test
    void aCvPrintsItOrLeavesItOut() throws IOException {
        var someone = Someone.named("Mirela", "Popescu");
        office.save(someone.records());
        var lines = new ArrayList<Kept>();
        for (String text : HostileTexts.all()) {
            String words = text.length() > LONG ? "long" : text;
            var line = new Experience(new ExperienceId(ids().next()), someone.id(), null, words, words, "",
                    new Period(PartialDate.ofYear(2019), null), words, LineState.AGREED);
            try {
                RecordRules.check(line);
                lines.add(line);
            } catch (RecordRefused refusal) {
                assertTrue(refused.containsKey(text), HostileTexts.name(text));
            }
        }
        office.save(lines.toArray(Kept[]::new));
        var file = office.cases.files().read(someone.id()).orElseThrow();
        byte[] pdf = office.cases.makeCv().pdf(office.cases.makeCv().of(file, office.texts));

        try (var pages = PdfPages.of(pdf)) {
            String printed = pages.text();
            assertTrue(printed.contains("Mirela Popescu"));
            assertTrue(printed.contains("<script>alert(1)</script>"), "markup is words on paper");
            assertTrue(printed.contains("'; DROP TABLE person; --"));
        }
    }

    @Test
    void noCellOfATableBecomesAFormula() throws IOException {
        var rows = HostileTexts.all().stream().filter(text -> text.length() < LONG).map(text -> List.of(Cell.of(text), Cell.of("fin"))).toList();
        var sheet = new Sheet("Personnes", List.of("Texte", "Fin"), rows);
        Path xlsx = folder.resolve("t.xlsx");
        try (var out = Files.newOutputStream(xlsx)) {
            TableWriter.xlsx(List.of(sheet), out, Progress.NONE);
        }
        try (var parts = new ZipFile(xlsx.toFile())) {
            String written = new String(parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(written.contains("<f>") || written.contains("<f "));
        }
        var csv = new ByteArrayOutputStream();
        TableWriter.csv(sheet, csv, Progress.NONE);
        Path file = Files.write(folder.resolve("t.csv"), csv.toByteArray());
        for (Path each : List.of(xlsx, file)) {
            var read = TableReader.read(each, Progress.NONE);
            assertEquals(rows.size(), read.rows().size(), each.toString());
            read.rows().forEach(row -> assertEquals("fin", row.cell(1).text()));
        }
    }

    private Kept again(Kept record) {
        return office.session().read(reading -> reading.find(record.getClass(), record.id())).orElseThrow();
    }

    private Ids ids() {
        return office.session().ids();
    }
}
