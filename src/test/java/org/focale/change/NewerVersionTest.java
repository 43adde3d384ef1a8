package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;

/// R13: what a newer version writes and this one does not know survives new → old → new, through files, merges and saves.
class NewerVersionTest {

    private static final PersonId ID = new PersonId(new UUID(7, 1));
    private static final Stamp STAMP = new Stamp("Nadia Keller", Instant.parse("2031-11-23T08:00:00Z"));

    private final StateJson json = new StateJson(new PlainNames());
    private final Pen newer = new Pen(new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, 1)), 0);
    private final Pen older = new Pen(new Incarnation(new SiteId(new UUID(1, 2)), new UUID(2, 2)), 0);

    @Property(tries = 500, seed = "13", edgeCases = EdgeCasesMode.NONE)
    void unknownFieldsSurviveASaveByAVersionThatDoesNotKnowThem(@ForAll("unknownFields") Map<String, Value> unknown,
            @ForAll("values") Value inside) {
        var person = person(unknown).with(Map.of("address", group(Map.of("city", text("Colmar"), "ofANewerVersion", inside))), newer.next(), STAMP);

        var here = json.read(json.write(person));
        var left = decoded(here, Map.of("phone", text("06 00 00 00 12"), "address", group(Map.of("city", text("Sélestat")))));
        var saved = Edit.change(here, here, left, older.next(), STAMP).orElseThrow().after();
        var back = Merge.of(person, json.read(json.write(saved)));

        unknown.keySet().forEach(name -> assertEquals(person.fields().get(name), back.fields().get(name)));
        assertEquals(text("06 00 00 00 12"), Objects.requireNonNull(back.fields().get("phone")).shown());
        assertEquals(group(inside.equals(Value.NOTHING) ? Map.of("city", text("Sélestat"))
                        : Map.of("city", text("Sélestat"), "ofANewerVersion", inside)),
                Objects.requireNonNull(back.fields().get("address")).shown());
    }

    @Property(tries = 500, seed = "13", edgeCases = EdgeCasesMode.NONE)
    void twoVersionsOfAnUnknownFieldBothSurviveAMergeHere(@ForAll("unknownFields") Map<String, Value> one,
            @ForAll("unknownFields") Map<String, Value> other) {
        var base = person(one);
        var elsewhere = new Pen(new Incarnation(new SiteId(new UUID(1, 3)), new UUID(2, 3)), 0);
        var theirs = base.with(other, elsewhere.next(), STAMP);
        var ours = base.with(other, newer.next(), STAMP);

        var merged = json.read(json.write(Merge.of(json.read(json.write(ours)), json.read(json.write(theirs)))));

        other.keySet().forEach(name -> assertEquals(2, Objects.requireNonNull(merged.fields().get(name)).versions().size()));
        assertEquals(Merge.of(theirs, ours), merged);
    }

    @Property(tries = 300, seed = "13", edgeCases = EdgeCasesMode.NONE)
    void aRecordOfAnUnknownTypeIsPassedOnAsItCame(@ForAll("unknownFields") Map<String, Value> fields) {
        var state = RecordState.empty(new RecordKey("hologram", new UUID(5, 5)), new Home.OfOrganisation(new OrganisationId(new UUID(6, 6))))
                .with(fields, newer.next(), STAMP);
        assertEquals(state, Merge.of(state, json.read(json.write(state))));
    }

    @Provide
    Arbitrary<Map<String, Value>> unknownFields() {
        var names = Arbitraries.of("pronouns", "dog", "é b", "x:y", "", "seen", "values", "\"");
        return Arbitraries.maps(names, values()).ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<Value> texts = Arbitraries.strings().excludeChars('\ud800').ofMaxLength(12).map(Value.Text::new);
        Arbitrary<Value> plain = Arbitraries.oneOf(texts, Arbitraries.longs().map(Value.Whole::new), Arbitraries.of(true, false).map(Value.Flag::new),
                Arbitraries.just(Value.NOTHING));
        return Arbitraries.recursive(() -> plain, inner -> Arbitraries.oneOf(inner, inner.list().ofMaxSize(3).map(Value.Items::new),
                Combinators.combine(inner, inner).as((a, b) -> group(Map.of("a", a, "b", b)))), 0, 3);
    }

    private RecordState person(Map<String, Value> unknown) {
        return Edit.create(Person.named(ID, "Aïcha", "Traoré"), new OrganisationId(new UUID(6, 6)), newer.next(), STAMP).after()
                .with(unknown, newer.next(), STAMP);
    }

    private static Person decoded(RecordState state, Map<String, Value> changed) {
        var fields = new TreeMap<>(state.shown());
        fields.putAll(changed);
        return Codecs.of(Person.class).decode(ID.value(), ID.value(), fields);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value group(Map<String, Value> parts) {
        return new Value.Group(new TreeMap<>(parts));
    }
}
