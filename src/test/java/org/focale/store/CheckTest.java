package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The check finds whatever was changed behind the back of the store.
class CheckTest {

    private static final Person AMINA = Workspaces.somebody("Amina", "Diallo");
    private static final RecordKey KEY = Codecs.of(AMINA).key(AMINA);

    @TempDir
    static Path prepared;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeAll
    static void prepare() {
        try (var workspace = Workspaces.fresh(prepared)) {
            Workspaces.add(workspace, AMINA, Workspaces.somebody("Rachid", "Benali"));
            Workspaces.save(workspace, Person.named(AMINA.id(), "Amina", "Traoré"));
        }
    }

    @BeforeEach
    void copy() {
        folder = OnDisk.copy(prepared, temp.resolve("w"));
    }

    private CheckReport check() {
        try (var workspace = Workspaces.open(folder)) {
            return workspace.check();
        }
    }

    private void tamper(String sentence) {
        Tampering.with(folder, sentence.replace("AMINA", "'" + AMINA.id().value() + "'"));
    }

    private void assertFinds(CheckReport.Kind kind) {
        var report = check();
        assertTrue(report.problems().stream().anyMatch(it -> it.kind() == kind && KEY.equals(it.record())), report.toString());
        assertEquals(Set.of(kind), report.problems().stream().map(CheckReport.Problem::kind).collect(Collectors.toSet()));
    }

    @Test
    void allIsWellAndCounted() {
        var report = check();
        assertTrue(report.isWell());
        assertEquals(new TreeMap<>(Map.of("organisation", 1, "person", 2)), report.records());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE record_state SET state = REPLACE(state, 'Traoré', 'Traore') WHERE id = AMINA",
        "UPDATE record_state SET state = '' WHERE id = AMINA",
        "UPDATE record_state SET checksum = checksum + 1 WHERE id = AMINA"})
    void aRecordThatIsNotAsItWasWrittenIsUnreadable(String sentence) {
        tamper(sentence);
        var report = check();
        assertTrue(report.problems().contains(new CheckReport.Problem(CheckReport.Kind.UNREADABLE, KEY)), report.toString());
    }

    @Test
    void aRecordUnderAnotherIdIsUnreadable() {
        var other = Workspaces.id();
        tamper("UPDATE record_state SET id = '" + other + "' WHERE id = AMINA");
        assertTrue(check().problems().contains(new CheckReport.Problem(CheckReport.Kind.UNREADABLE, new RecordKey("person", other))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE person SET last_name = 'Traore' WHERE id = AMINA",
        "UPDATE person SET folded = 'x' WHERE id = AMINA",
        "UPDATE person SET birth_date = DATE '1990-01-01' WHERE id = AMINA",
        "UPDATE person SET tags = JSON '[\"x\"]' WHERE id = AMINA",
        "DELETE FROM person WHERE id = AMINA",
        "INSERT INTO in_two_versions VALUES (AMINA, 'person')"})
    void aRowThatSaysSomethingElseIsFound(String sentence) {
        tamper(sentence);
        var problems = check().problems();
        assertTrue(problems.contains(new CheckReport.Problem(CheckReport.Kind.ROW_DIFFERS, KEY)), problems.toString());
        assertTrue(problems.stream().allMatch(it -> it.kind() == CheckReport.Kind.ROW_DIFFERS));
    }

    @Test
    void aRowWithoutARecordIsFound() {
        tamper("INSERT INTO person (id, folded) VALUES (RANDOM_UUID(), '')");
        assertEquals(new CheckReport.Problem(CheckReport.Kind.ROW_DIFFERS, null), check().problems().getFirst());
    }

    @Test
    void aWriteThatWasNeverMadeIsStrange() {
        tamper("UPDATE sentinel SET last_number = 2, place = NULL, incarnation_id = (SELECT incarnation_id FROM incarnation WHERE no = 1)");
        assertFinds(CheckReport.Kind.STRANGE_WRITE);
    }

    @Test
    void anIncarnationThatIsGoneMakesItsRecordsUnreadable() {
        tamper("DELETE FROM incarnation");
        assertEquals(Set.of(CheckReport.Kind.UNREADABLE),
                check().problems().stream().filter(it -> it.record() != null).map(CheckReport.Problem::kind).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE history SET fields = '{' WHERE id = AMINA",
        "UPDATE change SET kind = 'NO SUCH KIND'"})
    void aHistoryThatCannotBeReadIsADamage(String sentence) {
        tamper(sentence);
        try (var workspace = Workspaces.open(folder)) {
            assertThrows(DatabaseDamaged.class, () -> Everything.in(workspace));
            assertThrows(DatabaseDamaged.class, () -> Workspaces.add(workspace, Workspaces.somebody("Encore", "Une")), "nothing more is written");
        }
    }

    @Test
    void eachKindHasItsSentence() {
        for (var texts : new Texts[] {Texts.in(Locale.FRENCH), Texts.in(Locale.ENGLISH)}) {
            assertEquals(CheckReport.Kind.values().length,
                    Stream.of(CheckReport.Kind.values()).map(kind -> texts.get(kind.textKey())).distinct().count());
        }
    }
}
