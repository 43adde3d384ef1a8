package org.focale.change.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.change.Codecs;
import org.focale.change.Context;
import org.focale.change.Dot;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.Merge;
import org.focale.change.RecordCodec;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.Coded;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a file each scope lets out: nothing that is not in the table, nothing made coarser.
class ScopesTest {

    private static final PersonId PERSON = new PersonId(new UUID(7, 1));
    private static final Incarnation LIFE = new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, 1));
    private static final Stamp STAMP = new Stamp("Nadia Keller", Instant.EPOCH);

    private static RecordState record(String type, Map<String, Value> values) {
        return RecordState.empty(new RecordKey(type, new UUID(9, 1)), new Home.OfPerson(PERSON)).with(values, new Dot(LIFE, 1), STAMP);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static RecordState everyField(RecordCodec<?> codec) {
        var values = codec.fieldNames().stream().collect(Collectors.toMap(name -> name, name -> text("x")));
        values.put(RecordState.DELETED, new Value.Flag(false));
        if (codec.type().equals("note")) {
            values.put("sharing", text("LEAD"));
        }
        return record(codec.type(), values);
    }

    private static Stream<RecordCodec<?>> inFile() {
        return Codecs.all().stream().filter(RecordCodec::isInFile);
    }

    @Test
    void everyTypeThatLivesInAFileIsInTheTable() {
        assertEquals(inFile().map(RecordCodec::type).collect(Collectors.toSet()), Scopes.types());
    }

    @Test
    void everyFieldOfStatisticsIsOneOfItsRecord() {
        Scopes.fieldsOfStatistics().forEach((type, fields) -> {
            var codec = Codecs.of(type).orElseThrow();
            var unknown = new HashSet<>(fields);
            unknown.removeAll(codec.fieldNames());
            assertEquals(Set.of(), unknown, type);
        });
    }

    /// Of the texts that people type, those that name a thing of a list and nobody.
    private static final Set<String> LISTED = Set.of("person.gender", "person.education", "pathway.branch", "pathway.programme");

    @Test
    void noFieldOfStatisticsHoldsFreeWords() {
        var free = new HashSet<String>();
        Scopes.fieldsOfStatistics().forEach((type, fields) -> {
            var recordClass = Codecs.of(type).orElseThrow().recordClass();
            Stream.of(recordClass.getRecordComponents()).filter(it -> it.getType() == String.class && fields.contains(it.getName()))
                    .forEach(it -> free.add(type + "." + it.getName()));
        });
        free.removeAll(LISTED);
        assertEquals(Set.of(), free);
    }

    /// Parts of a field that hold words: those of a list, and the words that an exit is told in, which the table of those who decide names.
    private static final Set<String> WORDS_INSIDE = Set.of("Coded.framework", "Coded.code", "Coded.official", "Coded.version", "Coded.label",
            "Exit.kind");

    @Test
    void noPartOfAFieldOfStatisticsHoldsFreeWords() {
        var free = new HashSet<String>();
        Scopes.fieldsOfStatistics().forEach((type, fields) -> Stream.of(Codecs.of(type).orElseThrow().recordClass().getRecordComponents())
                .filter(it -> it.getType().isRecord() && fields.contains(it.getName()))
                .forEach(it -> Stream.of(it.getType().getRecordComponents()).filter(part -> part.getType() == String.class)
                        .forEach(part -> free.add(it.getType().getSimpleName() + "." + part.getName()))));
        free.removeAll(WORDS_INSIDE);
        assertEquals(Set.of(), free);
    }

    @Test
    void aSkillThatComesFromNoListStaysWithStatistics() {
        var codec = Codecs.of(SkillValidation.class);
        var listed = new SkillValidation(new SkillValidationId(new UUID(9, 2)), PERSON, new Coded("clea", "D1", "2", "Compter"), "", null, "",
                LineState.PROPOSED, null);
        var free = codec.with(listed, "skill", Coded.free("Garde l’enfant de sa sœur Leïla"));

        assertTrue(Scopes.part(record(codec.type(), codec.encode(listed)), SharedScope.STATISTICS).orElseThrow().fields().containsKey("skill"));
        var left = Scopes.part(record(codec.type(), codec.encode(free)), SharedScope.STATISTICS).orElseThrow();
        assertEquals(Set.of("date", "state", "bornOf"), left.fields().keySet());
        assertTrue(Scopes.part(record(codec.type(), codec.encode(free)), SharedScope.FOLLOW_UP).orElseThrow().fields().containsKey("skill"));
    }

    @Test
    void whyAPathwayEndedStaysWithStatisticsAlsoWhereOlderVersionsWroteIt() {
        var exit = new Value.Group(new TreeMap<>(Map.of("date", text("2026-11-14"), "category", text("DROP_OUT"))));
        var pathway = record("pathway", Map.of("programme", text("focale"), "exit", exit, "exitReason", text("garde d’enfant")));
        assertEquals(Set.of("programme", "exit"), Scopes.part(pathway, SharedScope.STATISTICS).orElseThrow().fields().keySet());
        assertEquals(pathway, Scopes.part(pathway, SharedScope.FOLLOW_UP).orElseThrow());

        var before = new TreeMap<>(exit.parts());
        before.put("reason", text("garde d’enfant"));
        var old = record("pathway", Map.of("programme", text("focale"), "exit", new Value.Group(before)));
        assertEquals(Set.of("programme"), Scopes.part(old, SharedScope.STATISTICS).orElseThrow().fields().keySet());
        assertEquals(old, Scopes.part(old, SharedScope.FOLLOW_UP).orElseThrow());
    }

    /// R15.
    @Test
    void aReducedRecordChangesNothingAtItsOwnerAndIsPartOfTheWider() {
        inFile().forEach(codec -> {
            var whole = everyField(codec);
            RecordState narrower = null;
            for (SharedScope scope : SharedScope.values()) {
                var part = Scopes.part(whole, scope).orElse(null);
                if (part != null) {
                    assertEquals(whole, Merge.of(whole, part), codec.type());
                    assertEquals(whole, Merge.of(part, whole), codec.type());
                }
                if (narrower != null) {
                    assertTrue(part != null && part.fields().entrySet().containsAll(narrower.fields().entrySet()), codec.type());
                }
                narrower = part;
            }
        });
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "person,     NOTHING,    -",
        "person,     STATISTICS, deleted education gender",
        "barrier,    STATISTICS, -",
        "barrier,    FOLLOW_UP,  -",
        "barrier,    WHOLE_FILE, all",
        "person,     FOLLOW_UP,  all",
        "note,       STATISTICS, -",
        "note,       FOLLOW_UP,  all",
        "own-value,  FOLLOW_UP,  -",
        "attachment, FOLLOW_UP,  -",
        "attachment, WHOLE_FILE, all"})
    void eachScopeLetsOutSoMuch(String type, SharedScope scope, String fields) {
        var whole = everyField(Codecs.of(type).orElseThrow());
        var part = Scopes.part(whole, scope);
        assertEquals(fields, part.map(left -> left.equals(whole) ? "all" : String.join(" ", left.fields().keySet())).orElse("-"));
    }

    @ParameterizedTest(name = "a note that is {0}, and in another version {1}, leaves: {2}")
    @CsvSource({"LEAD, LEAD, true", "LEAD, MINE, false", "ASSOCIATION, LEAD, false", "MINE, MINE, false"})
    void aNoteLeavesWhereEveryVersionLetsIt(String one, String other, boolean leaves) {
        var first = new Dot(LIFE, 1);
        var second = new Dot(new Incarnation(new SiteId(new UUID(1, 2)), new UUID(2, 2)), 1);
        var sharing = new FieldState(Context.of(first).and(second),
                List.of(new Version(text(one), first, STAMP), new Version(text(other), second, STAMP)));
        var fields = new TreeMap<>(record("note", Map.of("text", text("bonjour"))).fields());
        fields.put("sharing", sharing);
        var note = new RecordState(new RecordKey("note", new UUID(9, 1)), new Home.OfPerson(PERSON), fields);

        assertEquals(leaves, Scopes.part(note, SharedScope.WHOLE_FILE).isPresent());
    }

    @Test
    void aNoteThatSaysNothingOfItStays() {
        assertTrue(Scopes.part(record("note", Map.of("text", text("bonjour"))), SharedScope.WHOLE_FILE).isEmpty());
    }

    @Test
    void aConfidentialDocumentStays() {
        assertTrue(Scopes.part(record("attachment", Map.of("confidential", new Value.Flag(true))), SharedScope.WHOLE_FILE).isEmpty());
    }

    @Test
    void aTypeOfANewerVersionLeavesWithTheWholeFileOnly() {
        var hologram = record("hologram", Map.of("mood", text("x")));
        assertTrue(Scopes.part(hologram, SharedScope.FOLLOW_UP).isEmpty());
        assertEquals(hologram, Scopes.part(hologram, SharedScope.WHOLE_FILE).orElseThrow());
    }
}
