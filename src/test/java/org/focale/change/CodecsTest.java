package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.Experience;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodecsTest {

    private static final int RECORDS = 300;
    private static final OrganisationId HOME = new OrganisationId(new UUID(3, 3));
    private static final Dot DOT = new Dot(new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, 2)), 1);
    private static final Stamp STAMP = new Stamp("Nadia Keller", Instant.parse("2026-11-23T08:00:00.123456789Z"));
    private static final UUID ID = new UUID(9, 9);
    private static final LocalDate LEFT = LocalDate.of(2026, 11, 14);

    private final StateJson json = new StateJson(new PlainNames());

    static Stream<RecordCodec<?>> codecs() {
        return Codecs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <R extends Kept> void aRecordSurvivesItsFields(RecordCodec<R> codec) {
        var records = new RandomRecords(codec.type().hashCode());
        for (int i = 0; i < RECORDS; i++) {
            R record = records.next(codec.recordClass());
            assertEquals(record, codec.decode(record.id().value(), codec.home(record, HOME).id(), codec.encode(record)));
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <R extends Kept> void aRecordSurvivesItsStateAndTheJsonOfIt(RecordCodec<R> codec) {
        var records = new RandomRecords(~codec.type().hashCode());
        for (int i = 0; i < RECORDS; i++) {
            R record = records.next(codec.recordClass());
            var state = Edit.create(record, HOME, DOT, STAMP).after();
            var read = json.read(json.write(state));
            assertEquals(state, read);
            assertEquals(record, codec.decode(read));
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <R extends Kept> void aRecordOfWhichNothingIsKnownCanBeRead(RecordCodec<R> codec) {
        R record = codec.decode(ID, HOME.value(), new TreeMap<>());
        assertEquals(ID, record.id().value());
        assertEquals(Map.of(), codec.differing(new TreeMap<>(), record));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <R extends Kept> void valuesOfTheWrongKindAreNotKnown(RecordCodec<R> codec) {
        var nothing = codec.decode(ID, HOME.value(), new TreeMap<>());
        for (Value wrong : new Value[] {new Value.Whole(Long.MAX_VALUE), new Value.Group(new TreeMap<>(Map.of("x", new Value.Flag(true))))}) {
            var fields = new TreeMap<String, Value>();
            codec.fieldNames().forEach(name -> fields.put(name, wrong));
            assertEquals(nothing, codec.decode(ID, HOME.value(), fields));
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <R extends Kept> void fieldsHaveOneNameAndNoneIsTheDeletion(RecordCodec<R> codec) {
        assertFalse(codec.fieldNames().contains(RecordState.DELETED));
        assertEquals(codec.fieldNames().size(), codec.encode(codec.decode(ID, HOME.value(), new TreeMap<>())).size());
        assertEquals(Optional.of(codec), Codecs.of(codec.type()));
    }

    /// Others hold files with these names: a line may be added, never changed and never taken away.
    @Test
    void theNamesOfTypesAndFieldsAreThoseThatOthersWrote() throws IOException {
        String names = codecs().map(codec -> codec.type() + ": " + String.join(" ", codec.fieldNames())).collect(Collectors.joining("\n", "", "\n"));
        try (var golden = Objects.requireNonNull(CodecsTest.class.getResourceAsStream("fields.txt"))) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), names);
        }
    }

    @Test
    void aConstantOfANewerVersionIsNotKnown() {
        var fields = new TreeMap<String, Value>(Map.of("gender", new Value.Text("X_OF_2031")));
        assertEquals(Gender.NOT_SAID, Codecs.of(Person.class).decode(ID, ID, fields).gender());
        assertEquals(Level.NOT_OBSERVED,
                Codecs.of(Diagnosis.class).decode(ID, ID, new TreeMap<>(Map.of("level", new Value.Text("EXPERT")))).level());
    }

    @Test
    void aNumberThatIsNoNumberIsNotKnownAndNeverZero() {
        for (Value odd : new Value[] {new Value.Text("douze"), new Value.Whole(5_000_000_000L), Value.NOTHING}) {
            var fields = new TreeMap<String, Value>(Map.of("monthsWithoutWork", odd));
            assertEquals(null, Codecs.of(Situation.class).decode(ID, ID, fields).monthsWithoutWork());
        }
    }

    @Test
    void aProgrammeThatSaysNoGoalsHasTheDefaultOnes() {
        var codec = Codecs.of(Programme.class);
        assertEquals(CvGoals.DEFAULT, codec.decode(ID, ID, new TreeMap<>()).goals());
        var half = new Value.Group(new TreeMap<>(Map.of("experiences", new Value.Whole(5))));
        assertEquals(CvGoals.DEFAULT, codec.decode(ID, ID, new TreeMap<>(Map.of("goals", half))).goals());
    }

    /// Older versions wrote it into the exit.
    @Test
    void whyAPathwayEndedIsReadWhereOlderVersionsWroteIt() {
        var codec = Codecs.of(Pathway.class);
        var old = new TreeMap<String, Value>(Map.of("exit", anOldExit()));
        var read = codec.decode(ID, ID, old);
        assertEquals(new Exit(LEFT, ExitCategory.DROP_OUT, "abandon"), read.exit());
        assertEquals("garde d’enfant", read.exitReason());
        assertEquals(Map.of(), codec.differing(old, read), "nothing is written for that alone");
        old.put("exitReason", Value.NOTHING);
        assertEquals("", codec.decode(ID, ID, old).exitReason(), "what was written since is the later word");
    }

    @Test
    void theNextChangeOfAnOldExitMovesWhyItEnded() {
        var codec = Codecs.of(Pathway.class);
        var old = new TreeMap<String, Value>(Map.of("exit", anOldExit()));
        var read = codec.decode(ID, ID, old);
        var moved = new Value.Group(new TreeMap<>(Map.of("date", new Value.Text("2026-11-14"), "category", new Value.Text("DROP_OUT"),
                "kind", new Value.Text("abandon"), "ofANewerVersion", new Value.Whole(1))));
        assertEquals(Map.of("exit", moved, "exitReason", new Value.Text("déménage")), codec.differing(old, read.withExitReason("déménage")));
        assertEquals(Map.of("exit", Value.NOTHING, "exitReason", new Value.Text("garde d’enfant")), codec.differing(old, read.withExit(null)));
        assertEquals(Map.of("referent", new Value.Text("Samir")), codec.differing(old, read.withReferent("Samir")));
    }

    private static Value anOldExit() {
        return new Value.Group(new TreeMap<>(Map.of("date", new Value.Text("2026-11-14"), "category", new Value.Text("DROP_OUT"),
                "kind", new Value.Text("abandon"), "reason", new Value.Text("garde d’enfant"), "ofANewerVersion", new Value.Whole(1))));
    }

    @Test
    void halfAPeriodIsNoPeriod() {
        var end = new Value.Group(new TreeMap<>(Map.of("to", new Value.Text("2020-05"))));
        assertEquals(null, Codecs.of(Experience.class).decode(ID, ID, new TreeMap<>(Map.of("period", end))).period());
    }

    @Test
    void aGroupWithSomePartsIsReadWithTheOthersEmpty() {
        var city = new Value.Group(new TreeMap<>(Map.of("city", new Value.Text("Strasbourg"))));
        assertEquals(new Address("", "", "Strasbourg"), Codecs.of(Person.class).decode(ID, ID, new TreeMap<>(Map.of("address", city))).address());
    }

    @Test
    void aTypeOfANewerVersionHasNoCodec() {
        assertEquals(Optional.empty(), Codecs.of("hologram"));
        assertTrue(Codecs.of("person").isPresent());
        assertNotNull(Codecs.of(Person.class));
    }
}
