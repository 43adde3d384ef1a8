package org.focale.change;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.change.Ledger.Place;
import org.focale.change.Ledger.Seen;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// One PC of the simulation: its states, its pen, its wrong clock, and beside them what it has really seen.
final class SimulatedSite {

    /// Two fields of a person, a group, the deletion, and a field that only a newer version knows.
    static final List<String> FIELDS = List.of("phone", "targetJob", "address", RecordState.DELETED, "ofANewerVersion");
    private static final List<String> IN_FORM = List.of("phone", "targetJob");

    private record Kept(Map<RecordKey, RecordState> states, Seen seen, long lastWrite) {}

    private record Form(RecordState shown, Seen seen) {}

    private final SiteId id;
    private final Rules rules;
    private final Ledger ledger;
    private final Map<RecordKey, Form> forms = new HashMap<>();
    private Map<RecordKey, RecordState> states = new HashMap<>();
    private Seen seen = new Seen();
    private Pen pen;
    private int lives;
    private Duration clockError = Duration.ZERO;
    private @Nullable Kept backup;

    SimulatedSite(int number, Rules rules, Ledger ledger) {
        this.id = new SiteId(new UUID(1, number));
        this.rules = rules;
        this.ledger = ledger;
        this.pen = new Pen(nextLife(), 0);
    }

    Map<RecordKey, RecordState> states() {
        return states;
    }

    Seen seen() {
        return seen;
    }

    RecordState state(UUID person) {
        var home = new Home.OfPerson(new PersonId(person));
        return states.getOrDefault(new RecordKey("person", person), RecordState.empty(new RecordKey("person", person), home));
    }

    void write(UUID person, String field, int value, Instant at) {
        var now = state(person);
        record(now, seen, field, stamp -> Edit.write(now, Map.of(field, value(field, value)), pen.next(), stamp), at);
    }

    void openForm(UUID person) {
        forms.put(state(person).key(), new Form(state(person), seen.copy()));
    }

    /// Nothing happens when no form is open, or when it says what it said.
    void saveForm(UUID person, int field, int value, Instant at) {
        var now = state(person);
        var form = forms.remove(now.key());
        if (form == null) {
            return;
        }
        String name = IN_FORM.get(field % IN_FORM.size());
        var filledIn = new TreeMap<>(form.shown().shown());
        filledIn.put(name, value(name, value));
        Person left = Codecs.of(Person.class).decode(person, person, filledIn);
        var over = rules.savesOverSeenOnly() ? form.shown() : now;
        record(now, form.seen(), name, stamp -> Edit.change(now, over, left, pen.next(), stamp), at);
    }

    private interface Writing {
        Optional<RecordChange> with(Stamp stamp);
    }

    private void record(RecordState now, Seen seenByTheHand, String field, Writing writing, Instant at) {
        var place = new Place(now.key(), field);
        var author = ledger.write(seenByTheHand.of(place));
        writing.with(new Stamp(author, at.plus(clockError))).ifPresent(change -> {
            states.put(now.key(), change.after());
            seen.add(place, Set.of(author));
            if (Ledger.heldIn(change.after(), RecordState.DELETED_OVER).contains(author)) {
                seen.add(new Place(now.key(), RecordState.DELETED_OVER), Set.of(author)); // a deletion writes two fields
            }
        });
    }

    void receive(RecordState message, Seen told) {
        states.merge(message.key(), message, rules.merge());
        seen.addAll(told);
    }

    void backUp() {
        backup = new Kept(new HashMap<>(states), seen.copy(), pen.last());
    }

    void restore() {
        if (backup != null) {
            states = new HashMap<>(backup.states());
            seen = backup.seen().copy();
            pen = rules.freshLifeAtRestore() ? new Pen(nextLife(), 0) : new Pen(pen.incarnation(), backup.lastWrite());
            forms.clear();
        }
    }

    void moveClock(int years) {
        clockError = Duration.ofDays(365L * years);
    }

    private Incarnation nextLife() {
        return new Incarnation(id, new UUID(++lives, id.value().getLeastSignificantBits()));
    }

    private static Value value(String field, int value) {
        return switch (field) {
            case RecordState.DELETED -> new Value.Flag(value % 2 == 0);
            case "address" -> new Value.Group(new TreeMap<>(Map.of("city", new Value.Text("Ville " + value), "floor", new Value.Whole(value))));
            default -> new Value.Text("valeur " + value);
        };
    }

    /// The state of a record with only some of its fields, as a narrower scope sends it.
    static RecordState reduced(RecordState state, int fieldBits) {
        var kept = new HashSet<String>();
        for (int i = 0; i < FIELDS.size(); i++) {
            if ((fieldBits >> i & 1) == 1) {
                kept.add(FIELDS.get(i));
            }
        }
        if (kept.contains(RecordState.DELETED)) {
            kept.add(RecordState.DELETED_OVER); // the two always leave together
        }
        var fields = new TreeMap<>(state.fields());
        fields.keySet().retainAll(kept);
        return new RecordState(state.key(), state.home(), fields);
    }
}
