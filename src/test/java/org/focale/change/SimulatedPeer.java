package org.focale.change;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.change.Consortium.Place;
import org.focale.change.Ledger.Seen;
import org.focale.change.share.Claim;
import org.focale.change.share.KeptCloser;
import org.focale.change.share.Link;
import org.focale.change.share.Party;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.store.FileClaim;
import org.focale.store.StandingRecord;
import org.jspecify.annotations.Nullable;

/// One site of a simulated year: what it keeps, the life it leads, and what people do there.
final class SimulatedPeer {

    private static final long LIVES = 1000;

    final int number;
    final Set<Rule> without;
    /// Kept beside the database, so that no backup brings it back (exchange.md §5). The position is that of the erasing transaction.
    final Map<UUID, Long> erased = new LinkedHashMap<>();
    /// Those of them that somebody erased at this site.
    final Set<PersonId> erasedHere = new HashSet<>();
    Memory memory = new Memory();
    private final Ledger ledger;
    private final SiteId id;
    private Pen pen;
    /// What this life wrote. Its next write says that it saw this, although it was taken away here since.
    private final Map<Ledger.Place, Set<String>> wrote = new HashMap<>();
    private int lives;
    private boolean newer;
    private Duration clockError = Duration.ZERO;
    private @Nullable Memory backup;
    private @Nullable Pen penOfBackup;

    SimulatedPeer(int number, Set<Rule> without, Ledger ledger) {
        this.number = number;
        this.without = without;
        this.ledger = ledger;
        this.id = site(number);
        this.pen = new Pen(nextLife(), 0);
    }

    /// The same site with the same memory, to try something.
    SimulatedPeer twin() {
        var twin = new SimulatedPeer(number, without, ledger);
        twin.memory = memory.copy();
        twin.erased.putAll(erased);
        twin.pen = pen;
        return twin;
    }

    Ledger ledger() {
        return ledger;
    }

    Party party() {
        return Consortium.SITES.get(number);
    }

    UUID life() {
        return pen.incarnation().id();
    }

    static SiteId site(int number) {
        return new SiteId(new UUID(1, number));
    }

    SiteId site() {
        return id;
    }

    Pen pen() {
        return pen;
    }

    boolean keeps(Rule rule) {
        return !without.contains(rule);
    }

    private Incarnation nextLife() {
        return new Incarnation(id, new UUID(LIVES * number + ++lives, number * 31L + lives * 17L % 13));
    }

    /// Of the site that leads or led this life.
    static int numberOf(UUID life) {
        return (int) (life.getMostSignificantBits() / LIVES);
    }

    /// A file as it is begun here.
    void begin(PersonId person) {
        memory.position++;
        Consortium.begun().forEach((place, values) -> {
            var all = new TreeMap<>(values);
            all.put(RecordState.DELETED, new Value.Flag(false));
            put(RecordState.empty(place.key(person), Consortium.home(person)), all, Instant.EPOCH);
        });
    }

    /// Who follows the person, as far as this site knows; null when it never heard of the file.
    @Nullable FileClaim claim(PersonId person) {
        var known = memory.claims.get(person);
        return known != null ? known : memory.records.containsKey(Consortium.PHONE.key(person))
                ? FileClaim.of(person, Claim.first(party().organisation())) : null;
    }

    boolean isOwn(PersonId person) {
        var claim = claim(person);
        return claim != null && claim.claim().isBy(party());
    }

    /// A file that is being handed over can be read only; the lead writes in its own copy what it proposes.
    void write(PersonId person, Place place, int value, Instant at) {
        var claim = claim(person);
        var now = memory.state(place.key(person));
        boolean mayWrite = claim != null && claim.handedTo() == null && (isOwn(person) || party().isLead() && now != null);
        boolean isOwnersAlone = place.field().equals("sharing") || place.equals(Consortium.SCOPE);
        if (!mayWrite || isOwnersAlone && !isOwn(person) || place.newer() && !newer || erased.containsKey(person.value())) {
            return;
        }
        memory.position++; // even for nothing
        if (now == null && !place.newer() || now != null && KeptCloser.isLeft(now)) {
            return; // what is begun elsewhere has not come yet, or is shown to nobody
        } else if (now == null) {
            var values = new TreeMap<>(Map.of(place.field(), Consortium.value(place, value)));
            values.put(RecordState.DELETED, new Value.Flag(false));
            put(RecordState.empty(place.key(person), Consortium.home(person)), values, at);
        } else {
            put(now, Map.of(place.field(), Consortium.value(place, value)), at);
        }
    }

    /// The lead's own note in a file that it sees.
    void note(PersonId person, int value, Instant at) {
        var place = Consortium.LEADS_NOTE;
        if (party().isLead() && claim(person) != null && memory.state(place.key(person)) == null && !erased.containsKey(person.value())) {
            memory.position++;
            put(RecordState.empty(place.key(person), Consortium.home(person)), new TreeMap<>(Map.of("text", Consortium.value(place, value),
                    "sharing", Consortium.text("LEAD"), RecordState.DELETED, new Value.Flag(false))), at);
        } else {
            write(person, place, value, at);
        }
    }

    /// Within a transaction: writes what differs.
    private void put(RecordState now, Map<String, Value> values, Instant at) {
        var written = new TreeMap<>(values);
        written.entrySet().removeIf(field -> {
            var stands = now.fields().get(field.getKey());
            return stands != null && !stands.hasTwoVersions() && stands.shown().equals(field.getValue());
        });
        if (written.isEmpty()) {
            return;
        }
        var dot = pen.next();
        var fields = new TreeMap<>(now.fields());
        written.forEach((field, value) -> {
            var place = new Ledger.Place(now.key(), field);
            var own = wrote.computeIfAbsent(place, _ -> new HashSet<>());
            var author = ledger.write(Stream.concat(memory.seen.of(place).stream(), own.stream()).collect(Collectors.toSet()));
            own.add(author);
            var version = new Version(value, dot, new Stamp(author, at.plus(clockError)));
            fields.merge(field, FieldState.first(version), (before, _) -> before.overwritten(version, before.seen()));
            memory.seen.add(place, Set.of(author));
        });
        var after = new RecordState(now.key(), now.home(), fields);
        memory.noteHowFar(now, after);
        memory.records.put(now.key(), new StandingRecord(after, memory.position, null));
    }

    void handOver(PersonId person, OrganisationId to) {
        var claim = claim(person);
        if (claim != null && isOwn(person) && claim.handedTo() == null && !to.equals(party().organisation())) {
            memory.position++;
            putClaim(claim.handedTo(to));
        }
    }

    /// Whatever else was begun with the file is called off first.
    void handOverAgain(PersonId person, OrganisationId to) {
        var claim = claim(person);
        if (claim != null && !to.equals(claim.handedTo())) {
            callOff(person);
            handOver(person, to);
        }
    }

    /// Who may have been told of the next epoch must not prefer it to ours.
    void callOff(PersonId person) {
        var claim = claim(person);
        if (claim != null && claim.handedTo() != null) {
            memory.position++;
            putClaim(claim.claimed(claim.claim().handedTo(claim.handedTo()).handedTo(party().organisation()), null));
        }
    }

    void putClaim(FileClaim claim) {
        memory.claims.put(claim.person(), new FileClaim(claim.person(), claim.claim(), memory.position, claim.handedTo(), claim.handedBy(),
                claim.limit()));
    }

    void erase(PersonId person) {
        var claim = claim(person);
        if (claim != null && claim.handedTo() == null && isOwn(person) && !erased.containsKey(person.value())) {
            memory.position++;
            forget(person.value());
            erasedHere.add(person);
        }
    }

    /// Within a transaction.
    void forget(UUID file) {
        erased.put(file, memory.position);
        applyErasures(memory);
    }

    private void applyErasures(Memory to) {
        erased.keySet().forEach(file -> {
            to.records.keySet().removeIf(key -> isOf(to.records.get(key), file));
            to.waiting.values().removeIf(waits -> waits.state().home().id().equals(file));
            to.before.keySet().removeIf(key -> key.id().getLeastSignificantBits() == file.getLeastSignificantBits());
            to.seen.forget(key -> key.id().getLeastSignificantBits() == file.getLeastSignificantBits());
            to.claims.remove(new PersonId(file));
        });
    }

    private static boolean isOf(@Nullable StandingRecord standing, UUID file) {
        return standing != null && standing.state().home().id().equals(file);
    }

    /// The owner takes what the lead proposed, or keeps its own, having seen the other.
    void answer(boolean accepts) {
        for (Map.Entry<Memory.WaitKey, Memory.Waits> each : List.copyOf(memory.waiting.entrySet())) {
            var waits = each.getValue();
            if (waits.verdict() == Verdict.PROPOSED) {
                memory.position++;
                memory.waiting.remove(each.getKey());
                var now = memory.state(waits.state().key());
                if (now != null) {
                    answer(now, waits, accepts);
                }
            }
        }
    }

    private void answer(RecordState now, Memory.Waits waits, boolean accepts) {
        var merged = Merge.of(now, waits.state());
        memory.seen.addAll(waits.seen());
        memory.records.put(now.key(), new StandingRecord(merged, memory.position, null));
        var ours = new HashMap<String, Value>();
        waits.state().fields().forEach((name, theirs) -> {
            var stands = now.fields().get(name);
            ours.put(name, accepts || stands == null ? theirs.shown() : stands.shown());
        });
        put(merged, ours, Instant.EPOCH);
    }

    void backUp() {
        backup = memory.copy();
        penOfBackup = pen;
    }

    /// @param isCopyOfNow another copy of the folder goes on, just as it is
    void restore(boolean isCopyOfNow) {
        if (!isCopyOfNow && backup == null) {
            return;
        }
        if (!isCopyOfNow && backup != null && penOfBackup != null) {
            memory = backup.copy();
            applyErasures(memory);
            pen = keeps(Rule.NEW_LIFE_AT_RESTORE) ? pen : new Pen(penOfBackup.incarnation(), lastOf(penOfBackup.incarnation()));
        }
        if (keeps(Rule.NEW_LIFE_AT_RESTORE)) {
            reborn();
        }
    }

    private long lastOf(Incarnation life) {
        return memory.records.values().stream().flatMap(standing -> standing.state().fields().values().stream())
                .mapToLong(field -> field.seen().highest().getOrDefault(life, 0L)).max().orElse(0);
    }

    private void reborn() {
        pen = new Pen(nextLife(), 0);
        wrote.clear();
        if (keeps(Rule.RECEIPTS_OF_ONE_LIFE)) {
            memory.links.replaceAll((_, link) -> link.reborn());
        }
    }

    /// Takes the last imports back where nothing touched their records since.
    void takeBack() {
        if (memory.before.isEmpty() && memory.bundlesBefore.isEmpty()) {
            return;
        }
        memory.position++;
        if (keeps(Rule.NEW_LIFE_AT_UNDO)) {
            reborn();
        }
        memory.before.forEach((key, before) -> {
            var now = memory.records.get(key);
            if (now != null && now.position() == before.position()) {
                putBack(key, before.state(), before.seen());
            }
        });
        memory.linksBefore.forEach((site, link) -> {
            memory.links.put(site, new Link(link.life(), link.have(), keeps(Rule.NEW_LIFE_AT_UNDO) ? 0 : link.acknowledged()));
            if (link.have() == 0) {
                memory.came.replaceAll(came -> came.from() == site ? came.forNobody() : came);
            }
        });
        memory.waiting.values().removeIf(waits -> memory.bundlesBefore.contains(waits.bundle()));
        memory.came.removeIf(came -> memory.bundlesBefore.contains(came.id()));
        memory.forgetBefore();
        memory.claims.keySet().removeIf(person -> memory.records.values().stream().noneMatch(standing -> isOf(standing, person.value())));
    }

    /// Within a transaction: the record as it was, or none.
    void putBack(RecordKey key, @Nullable RecordState state, Seen seen) {
        if (state == null) {
            memory.records.remove(key);
        } else {
            memory.records.put(key, new StandingRecord(state, memory.position, null));
        }
        memory.seen.replace(key, seen);
    }

    void upgrade() {
        newer = true;
    }

    void moveClock(int years) {
        clockError = Duration.ofDays(365L * years);
    }

    /// What the consent that stands here says.
    SharedScope agreed(PersonId person) {
        var consent = memory.state(Consortium.SCOPE.key(person));
        var scope = consent == null || consent.isDeleted() ? null : consent.fields().get("scope");
        var said = scope == null ? SharedScope.STATISTICS : SharedScope.valueOf(((Value.Text) scope.shown()).text());
        return said.compareTo(SharedScope.STATISTICS) < 0 ? SharedScope.STATISTICS : said;
    }
}
