package org.focale.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.change.Ledger.Place;
import org.focale.change.Ledger.Seen;

/// Plays a history between three sites that send each other bundles which get lost, come twice and come late;
/// then all links go quiet, and the laws are checked against the [Ledger].
final class SimulatedExchange {

    private static final int SITES = 3;
    private static final List<UUID> PERSONS = List.of(new UUID(7, 1), new UUID(7, 2));
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final int TRIPLES = 10;

    private record Message(int to, String json, Seen told) {}

    /// A state that was sent, and what its sender had seen of its fields.
    private record Sent(RecordState state, Seen seen, int from) {}

    private final Rules rules;
    private final Ledger ledger = new Ledger();
    private final List<SimulatedSite> sites;
    private final List<Message> underway = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Set<Law> broken = EnumSet.noneOf(Law.class);
    private final StateJson json = new StateJson(new PlainNames());
    private int now;

    private SimulatedExchange(Rules rules) {
        this.rules = rules;
        this.sites = IntStream.range(0, SITES).mapToObj(number -> new SimulatedSite(number, rules, ledger)).toList();
    }

    /// The laws that this history breaks under these rules.
    static Set<Law> lawsBroken(List<Step> history, Rules rules) {
        var exchange = new SimulatedExchange(rules);
        history.forEach(exchange::play);
        exchange.checkTheMergeAlone();
        exchange.goQuiet();
        exchange.checkTheEnd();
        return exchange.broken;
    }

    private void play(Step step) {
        var at = START.plusSeconds(60L * ++now);
        switch (step) {
            case Step.Write(int site, int record, int field, int value) -> site(site).write(person(record), field(field), value, at);
            case Step.OpenForm(int site, int record) -> site(site).openForm(person(record));
            case Step.SaveForm(int site, int record, int field, int value) -> site(site).saveForm(person(record), field, value, at);
            case Step.Send(int from, int to, int record, int fields) -> send(from % SITES, to % SITES, person(record), fields);
            case Step.Deliver(int message) -> {
                if (!underway.isEmpty()) {
                    deliver(underway.get(message % underway.size()));
                }
            }
            case Step.Lose(int message) -> {
                if (!underway.isEmpty()) {
                    underway.remove(message % underway.size());
                }
            }
            case Step.Backup(int site) -> site(site).backUp();
            case Step.Restore(int site) -> {
                site(site).restore();
                sent.removeIf(state -> state.from() == site % SITES); // its owner may have forgotten what it was made of
            }
            case Step.MoveClock(int site, int years) -> site(site).moveClock(years);
        }
    }

    private void send(int from, int to, UUID person, int fieldBits) {
        var whole = sites.get(from).state(person);
        var part = SimulatedSite.reduced(whole, fieldBits);
        expect(Law.A_REDUCED_EXPORT_CHANGES_NOTHING_AT_ITS_OWNER, merged(whole, part).equals(whole));
        expect(Law.WIDENING_LATER_LOSES_NOTHING, merged(part, whole).equals(whole));
        if (part.fields().isEmpty()) {
            return;
        }
        var told = sites.get(from).seen().told(part);
        sent.add(new Sent(part, told, from));
        underway.add(new Message(to, json.write(part), told));
    }

    private void deliver(Message message) {
        sites.get(message.to()).receive(json.read(message.json()), message.told());
    }

    /// Whatever was underway is lost; then everyone sends everything to everyone, twice round.
    private void goQuiet() {
        for (int round = 0; round < 2; round++) {
            for (int from = 0; from < SITES; from++) {
                for (int to = 0; to < SITES; to++) {
                    for (RecordState state : List.copyOf(sites.get(from).states().values())) {
                        sites.get(to).receive(state, sites.get(from).seen().told(state));
                    }
                }
            }
        }
    }

    private void checkTheMergeAlone() {
        if (sent.isEmpty()) {
            return;
        }
        var random = new Random(sent.size());
        for (int i = 0; i < TRIPLES; i++) {
            var a = sent.get(random.nextInt(sent.size()));
            var same = sent.stream().filter(other -> other.state().key().equals(a.state().key())).toList();
            var b = same.get(random.nextInt(same.size()));
            var c = same.get(random.nextInt(same.size()));
            var ab = merged(a.state(), b.state());
            expect(Law.MERGE_COMMUTES, ab.equals(merged(b.state(), a.state())));
            expect(Law.MERGE_IS_IDEMPOTENT, merged(a.state(), a.state()).equals(a.state()) && merged(ab, b.state()).equals(ab));
            expect(Law.MERGE_ASSOCIATES, merged(ab, c.state()).equals(merged(a.state(), merged(b.state(), c.state()))));
            checkForgotten(a, b, ab);
        }
    }

    private void checkForgotten(Sent a, Sent b, RecordState merged) {
        var fields = new HashSet<>(a.state().fields().keySet());
        fields.addAll(b.state().fields().keySet());
        for (String field : fields) {
            var place = new Place(merged.key(), field);
            var seen = new HashSet<>(a.seen().of(place));
            seen.addAll(b.seen().of(place));
            compare(Law.MERGE_FORGETS_ONLY_WHAT_WAS_OVERWRITTEN, ledger.standing(seen), Ledger.heldIn(merged, field));
        }
    }

    private void checkTheEnd() {
        var everything = new Seen();
        sites.forEach(site -> everything.addAll(site.seen()));
        for (SimulatedSite site : sites) {
            expect(Law.EVERYONE_HOLDS_THE_SAME, site.states().equals(sites.getFirst().states()));
            for (Place place : everything.places()) {
                var held = Ledger.heldIn(site.states().get(place.record()), place.field());
                compare(Law.NO_WRITE_IS_LOST, ledger.standing(everything.of(place)), held);
            }
        }
        for (Sent export : sent) {
            var owner = sites.get(export.from()).states().get(export.state().key());
            expect(Law.A_REDUCED_EXPORT_CHANGES_NOTHING_AT_ITS_OWNER, owner != null && merged(owner, export.state()).equals(owner));
        }
    }

    private void compare(Law whenMissing, Set<String> expected, Set<String> held) {
        expect(whenMissing, held.containsAll(expected));
        expect(Law.NOTHING_OVERWRITTEN_COMES_BACK, expected.containsAll(held));
    }

    private void expect(Law law, boolean holds) {
        if (!holds) {
            broken.add(law);
        }
    }

    private RecordState merged(RecordState one, RecordState other) {
        return rules.merge().apply(one, other);
    }

    private SimulatedSite site(int number) {
        return sites.get(number % SITES);
    }

    private static UUID person(int number) {
        return PERSONS.get(number % PERSONS.size());
    }

    private static String field(int number) {
        return SimulatedSite.FIELDS.get(number % SimulatedSite.FIELDS.size());
    }
}
