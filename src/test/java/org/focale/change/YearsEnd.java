package org.focale.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.focale.change.Ledger.Seen;
import org.focale.change.share.KeptCloser;
import org.focale.change.share.Reach;
import org.focale.change.share.Scopes;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.store.StandingRecord;

/// What must be true when a year is over and all links went quiet.
final class YearsEnd {

    private final List<SimulatedPeer> peers;
    private final List<PersonId> people;
    private final Set<Law> broken;
    private final SimulatedPeer lead;
    private final Ledger ledger;

    YearsEnd(List<SimulatedPeer> peers, List<PersonId> people, Set<Law> broken) {
        this.peers = peers;
        this.people = people;
        this.broken = broken;
        this.lead = peers.get(Consortium.LEAD);
        this.ledger = lead.ledger();
    }

    void check() {
        for (PersonId person : people) {
            var owners = peers.stream().filter(peer -> peer.isOwn(person)).toList();
            var organisations = owners.stream().map(peer -> peer.party().organisation()).collect(Collectors.toSet());
            checkErased(person, owners);
            checkOwner(person, organisations);
            // one computer may erase what the other one of the same association handed over: who got it follows the person on (docs/erasure.md)
            boolean isErasedSomewhere = peers.stream().anyMatch(peer -> peer.erased.containsKey(person.value()));
            if (!owners.isEmpty() && organisations.size() == 1 && !isErasedSomewhere) {
                checkSame(person, owners);
                checkLead(person, owners.getFirst());
                checkWrites(person, owners);
            }
        }
    }

    static boolean holdsNothingErased(SimulatedPeer peer) {
        return peer.memory.records.values().stream().noneMatch(standing -> peer.erased.containsKey(standing.state().home().id()))
                && peer.memory.waiting.values().stream().noneMatch(waits -> peer.erased.containsKey(waits.state().home().id()));
    }

    /// Who follows the person erased it: then nobody has it.
    private void checkErased(PersonId person, List<SimulatedPeer> owners) {
        peers.forEach(peer -> expect(Law.WHAT_WAS_ERASED_NEVER_COMES_BACK, holdsNothingErased(peer)));
        boolean everywhere = owners.isEmpty() && peers.stream().anyMatch(peer -> peer.erased.containsKey(person.value()));
        expect(Law.WHAT_WAS_ERASED_NEVER_COMES_BACK, !everywhere || !lead.memory.records.containsKey(Consortium.PHONE.key(person)));
        peers.stream().filter(peer -> everywhere && peer.erasedHere.contains(person)).forEach(peer -> exchangedWith(peer).forEach(other ->
                expect(Law.WHAT_ITS_OWNER_ERASED_IS_GONE_ELSEWHERE, records(other, person).isEmpty())));
        peers.forEach(peer -> peer.memory.confirmed.stream().filter(each -> each.file().equals(person.value())).forEach(each -> {
            var other = peers.get(each.by());
            // it did not have the file then, and got it since from whoever follows the person on (docs/erasure.md)
            boolean mayHaveCome = other.memory.toldErasures.contains(new Memory.Told(person.value(), peer.party().organisation()));
            expect(Law.WHAT_IS_CONFIRMED_AS_ERASED_IS_GONE, mayHaveCome || records(other, person).isEmpty());
        }));
    }

    private Set<SimulatedPeer> exchangedWith(SimulatedPeer peer) {
        var others = new HashSet<SimulatedPeer>();
        peer.memory.sentUpTo.keySet().forEach(number -> others.add(peers.get(number)));
        peer.memory.came.forEach(came -> others.add(peers.get(came.from())));
        return others;
    }

    private void checkOwner(PersonId person, Set<OrganisationId> organisations) {
        boolean erased = peers.stream().anyMatch(peer -> peer.erased.containsKey(person.value()));
        expect(Law.ONE_OWNER_FOR_EACH_EPOCH, organisations.size() == 1 || erased && organisations.isEmpty());
        var byEpoch = new HashMap<Long, Set<OrganisationId>>();
        peers.forEach(peer -> {
            var claim = peer.claim(person);
            if (claim != null && (peer.isOwn(person) || peer == lead)) {
                byEpoch.computeIfAbsent(claim.claim().epoch(), _ -> new HashSet<>()).add(claim.claim().owner());
            }
        });
        expect(Law.ONE_OWNER_FOR_EACH_EPOCH, byEpoch.values().stream().allMatch(claimed -> claimed.size() == 1));
    }

    /// Sites of one organisation, as far as notes are not private.
    private void checkSame(PersonId person, List<SimulatedPeer> owners) {
        for (SimulatedPeer one : owners) {
            for (SimulatedPeer other : owners) {
                var reach = new Reach(one.party(), other.party());
                records(one, person).forEach(state -> reach.ofFile(state, SharedScope.WHOLE_FILE).ifPresent(part -> {
                    var there = other.memory.state(part.key());
                    boolean isPrivateThere = there != null && reach.ofFile(there, SharedScope.WHOLE_FILE).isEmpty();
                    expect(Law.EVERYONE_IN_SCOPE_HOLDS_THE_SAME, isPrivateThere || part.equals(there));
                }));
                records(one, person).stream().filter(state -> one != other && KeptCloser.isMineAt(state, one.site()::equals)).forEach(state -> {
                    var there = other.memory.state(state.key());
                    expect(Law.NOBODY_HOLDS_MORE_THAN_WAS_AGREED, there == null || KeptCloser.isLeft(there)
                            || KeptCloser.isMineAt(there, other.site()::equals));
                });
            }
        }
        var all = peers.stream().filter(peer -> peer.party().isSame(owners.getFirst().party())).toList();
        expect(Law.EVERYONE_IN_SCOPE_HOLDS_THE_SAME, owners.size() == all.size());
    }

    private void checkLead(PersonId person, SimulatedPeer owner) {
        var reach = new Reach(owner.party(), lead.party());
        var claim = owner.claim(person);
        var scope = claim == null ? SharedScope.NOTHING : reach.scope(claim.claim(), owner.agreed(person));
        records(owner, person).forEach(state -> reach.ofFile(state, scope).ifPresent(part -> {
            var there = lead.memory.state(part.key());
            part.fields().forEach((name, field) -> expect(Law.EVERYONE_IN_SCOPE_HOLDS_THE_SAME,
                    there != null && says(there, name).equals(values(field))));
        }));
        records(lead, person).forEach(state -> {
            boolean theirOwn = state.key().equals(Consortium.LEADS_NOTE.key(person));
            if (theirOwn) {
                var there = owner.memory.state(state.key());
                state.fields().forEach((name, field) -> expect(Law.EVERYONE_IN_SCOPE_HOLDS_THE_SAME,
                    there != null && says(there, name).equals(values(field))));
            } else {
                var told = Objects.requireNonNullElse(owner.memory.state(state.key()), state);
                var stands = owner.memory.state(state.key());
                Scopes.part(state, scope).ifPresent(part -> part.fields().forEach((name, field) -> expect(Law.EVERYONE_IN_SCOPE_HOLDS_THE_SAME,
                        stands != null && says(stands, name).equals(values(field)))));
                var allowed = reach.ofFile(told, scope).or(() -> KeptCloser.left(told, scope)).map(part -> part.fields().keySet()).orElse(Set.of());
                expect(Law.NOBODY_HOLDS_MORE_THAN_WAS_AGREED, state.fields().entrySet().stream()
                        .allMatch(field -> allowed.contains(field.getKey()) || isTheirOwn(field.getValue())));
            }
        });
    }

    /// What the lead proposed stays in its own copy.
    private boolean isTheirOwn(FieldState field) {
        return field.versions().stream().anyMatch(version -> version.dot().incarnation().site().equals(lead.site()));
    }

    private static Set<Value> says(RecordState state, String field) {
        var stands = state.fields().get(field);
        return stands == null ? Set.of() : values(stands);
    }

    private static Set<Value> values(FieldState field) {
        return field.versions().stream().map(Version::value).collect(Collectors.toSet());
    }

    private void checkWrites(PersonId person, List<SimulatedPeer> owners) {
        var known = new Seen();
        owners.forEach(peer -> known.addAll(peer.memory.seen));
        var everything = new Seen();
        peers.forEach(peer -> {
            everything.addAll(peer.memory.seen);
            peer.memory.waiting.values().forEach(waits -> everything.addAll(waits.seen()));
        });
        for (Ledger.Place place : everything.places()) {
            // what the one who kept a note closer lost by going back is not taken in on the other computer (docs/exchange.md)
            boolean isKeptByOne = owners.size() > 1 && owners.stream().map(owner -> owner.memory.state(place.record()))
                    .anyMatch(state -> state != null && KeptCloser.isMineAt(state, _ -> true));
            if (!isKeptByOne && place.record().id().getLeastSignificantBits() == person.value().getLeastSignificantBits()) {
                var somewhere = new TreeSet<String>();
                peers.forEach(peer -> somewhere.addAll(held(peer, place)));
                expect(Law.NO_WRITE_IS_LOST, somewhere.containsAll(ledger.standing(everything.of(place))));
                var here = Ledger.heldIn(owners.getFirst().memory.state(place.record()), place.field());
                expect(Law.NOTHING_OVERWRITTEN_COMES_BACK, ledger.standing(known.of(place)).containsAll(here));
            }
        }
    }

    private static Set<String> held(SimulatedPeer peer, Ledger.Place place) {
        var held = new TreeSet<>(Ledger.heldIn(peer.memory.state(place.record()), place.field()));
        peer.memory.waiting.values().stream().filter(waits -> waits.state().key().equals(place.record()))
                .forEach(waits -> held.addAll(Ledger.heldIn(waits.state(), place.field())));
        return held;
    }

    private static List<RecordState> records(SimulatedPeer peer, PersonId person) {
        return peer.memory.records.values().stream().map(StandingRecord::state)
                .filter(state -> state.home().equals(Consortium.home(person))).toList();
    }

    private void expect(Law law, boolean holds) {
        if (!holds) {
            broken.add(law);
        }
    }
}
