package org.focale.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.PersonId;

/// Plays a year of exchange between twelve associations and a lead: bundles get lost, come twice and come late, sites go back to backups,
/// files are handed over and erased. Then all links go quiet, everyone exchanges with everyone, and the laws are checked.
final class SimulatedYear {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final int ROUNDS = 10;
    private static final int HOT_SITES = 6;

    private record Pair(int one, int other) {}

    private final List<SimulatedPeer> peers;
    private final List<Parcel> underway = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final Set<Law> broken = EnumSet.noneOf(Law.class);
    private int days;
    private long ids;

    private SimulatedYear(Set<Rule> without) {
        var ledger = new Ledger();
        peers = IntStream.range(0, Consortium.SITES.size()).mapToObj(number -> new SimulatedPeer(number, without, ledger)).toList();
        for (int person = 0; person < Consortium.PEOPLE.size(); person++) {
            var owner = Consortium.association(person);
            peers.stream().filter(peer -> peer.party().organisation().equals(owner)).findFirst().orElseThrow().begin(Consortium.PEOPLE.get(person));
        }
        for (int one = 0; one < peers.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (other == Consortium.LEAD || Consortium.SITES.get(one).isSame(Consortium.SITES.get(other))) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
    }

    /// The laws that this history breaks without these rules.
    static Set<Law> lawsBroken(List<YearStep> history, Set<Rule> without) {
        var year = new SimulatedYear(without);
        history.forEach(year::play);
        year.tryAnyOrder();
        year.goQuiet();
        new YearsEnd(year.peers, year.broken).check();
        return year.broken;
    }

    private void play(YearStep step) {
        var at = START.plusSeconds(86_400L * ++days);
        switch (step) {
            case YearStep.Write(int site, int file, int place, int value) -> {
                var where = Consortium.PLACES.get(place % Consortium.PLACES.size());
                peer(site).write(person(file), where, value, at);
                if (peer(site).party().isLead() && place % 3 == 0) {
                    peer(site).note(person(file), value, at);
                }
            }
            case YearStep.Agree(int site, int file, int scope) -> peer(site).write(person(file), Consortium.SCOPE, scope, at);
            case YearStep.Send(int from, int to, int parts) -> send(peer(from).number, peer(to).number, parts);
            case YearStep.Deliver(int message) -> {
                if (!underway.isEmpty()) {
                    deliver(underway.get(message == Years.LAST ? underway.size() - 1 : message % underway.size()));
                }
            }
            case YearStep.Lose(int message) -> {
                if (!underway.isEmpty()) {
                    underway.remove(message % underway.size());
                }
            }
            case YearStep.Backup(int site) -> peer(site).backUp();
            case YearStep.Restore(int site, boolean isCopyOfNow) -> peer(site).restore(isCopyOfNow);
            case YearStep.TakeBack(int site) -> peer(site).takeBack();
            case YearStep.HandOver(int site, int file, int association) -> peer(site).handOver(person(file), Consortium.association(association));
            case YearStep.CallOff(int site, int file) -> peer(site).callOff(person(file));
            case YearStep.Erase(int site, int file) -> peer(site).erase(person(file));
            case YearStep.Answer(int site, boolean accepts) -> peer(site).answer(accepts);
            case YearStep.Upgrade(int site) -> peer(site).upgrade();
            case YearStep.MoveClock(int site, int years) -> peer(site).moveClock(years);
        }
    }

    private void send(int from, int to, int parts) {
        if (from != to) {
            pairs.add(new Pair(Math.max(from, to), Math.min(from, to)));
            underway.addAll(sealed(from, to, parts));
        }
    }

    private List<Parcel> sealed(int from, int to, int parts) {
        checkReceipt(peers.get(from), peers.get(to));
        var parcels = PeerSending.send(peers.get(from), to, parts, this::nextId);
        parcels.stream().flatMap(parcel -> parcel.lines().stream()).forEach(line -> {
            if (line instanceof Parcel.OfRecord(var part, _)) {
                var whole = peers.get(from).memory.state(part.key());
                expect(Law.A_REDUCED_EXPORT_CHANGES_NOTHING_AT_ITS_OWNER, whole != null && Merge.of(whole, part).equals(whole));
                expect(Law.WIDENING_LATER_LOSES_NOTHING, whole != null && Merge.of(part, whole).equals(whole));
            }
        });
        return parcels;
    }

    private UUID nextId() {
        return new UUID(3, ++ids);
    }

    private void deliver(Parcel parcel) {
        var peer = peers.get(parcel.to());
        var before = new Held.Before(new HashMap<>(peer.memory.records), new HashMap<>(peer.memory.claims), peer);
        boolean taken = PeerArrival.take(peer, parcel);
        expect(Law.NOBODY_WRITES_IN_THE_FILE_OF_ANOTHER, before.keptFrom(parcel.from()));
        expect(Law.NO_HONEST_BUNDLE_IS_REFUSED, taken);
        expect(Law.WHAT_WAS_ERASED_NEVER_COMES_BACK, YearsEnd.holdsNothingErased(peer));
    }

    /// What the receiver would say by now that it has is really there.
    private void checkReceipt(SimulatedPeer receiver, SimulatedPeer sender) {
        var link = receiver.memory.links.get(sender.number);
        if (link != null && sender.life().equals(link.life())) {
            expect(Law.A_RECEIPT_CLAIMS_NO_MORE_THAN_IS_HELD, Held.everything(sender, receiver, link.have()));
        }
    }

    /// Some bundles that are on their way to one site, in the order they were sent, and in another and twice.
    private void tryAnyOrder() {
        var random = new Random(days * 31L + underway.size());
        for (SimulatedPeer peer : peers.subList(0, HOT_SITES)) {
            var some = new ArrayList<>(underway.stream().filter(parcel -> parcel.to() == peer.number).limit(5).toList());
            if (some.size() > 1) {
                var inOrder = peer.twin();
                some.forEach(parcel -> PeerArrival.take(inOrder, parcel));
                var disorder = peer.twin();
                some.addAll(List.copyOf(some));
                Collections.shuffle(some, random);
                some.forEach(parcel -> PeerArrival.take(disorder, parcel));
                expect(Law.ORDER_AND_REPETITION_DO_NOT_MATTER, Held.same(inOrder, disorder));
            }
        }
    }

    /// Whatever was underway is lost; then everyone exchanges with everyone they know, until the owners answered everything.
    private void goQuiet() {
        var ordered = pairs.stream().sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other)).toList();
        boolean quiet = false;
        for (int round = 0; round < ROUNDS && !quiet; round++) {
            boolean accepts = round % 2 == 0;
            peers.forEach(peer -> peer.answer(accepts));
            handOverAgain();
            quiet = true;
            for (Pair pair : ordered) {
                quiet &= exchange(pair.one(), pair.other());
                quiet &= exchange(pair.other(), pair.one());
            }
        }
        for (Pair pair : ordered) {
            expect(Law.QUIET_LINKS_CARRY_NOTHING, sealed(pair.one(), pair.other(), 1).stream().noneMatch(Parcel::carriesRecords));
            expect(Law.QUIET_LINKS_CARRY_NOTHING, sealed(pair.other(), pair.one(), 1).stream().noneMatch(Parcel::carriesRecords));
        }
    }

    /// Who went back to a copy from before a hand-over forgot it. The lead sees that somebody else brings the file, and calls both.
    private void handOverAgain() {
        var lead = peers.get(Consortium.LEAD);
        lead.memory.waiting.forEach((key, waits) -> {
            var person = new PersonId(waits.state().home().id());
            var claimant = peers.get(key.from());
            if (waits.verdict() == Verdict.NOT_THEIR_FILE && claimant.isOwn(person)) {
                peers.stream().filter(peer -> peer.isOwn(person) && !peer.party().isSame(claimant.party())).findFirst()
                        .ifPresent(peer -> peer.handOver(person, claimant.party().organisation()));
            }
        });
    }

    /// @return whether there was nothing to tell
    private boolean exchange(int from, int to) {
        var parcels = sealed(from, to, 1);
        parcels.forEach(this::deliver);
        return parcels.stream().allMatch(parcel -> parcel.lines().isEmpty() && parcel.erasures().isEmpty());
    }

    private void expect(Law law, boolean holds) {
        if (!holds) {
            broken.add(law);
        }
    }

    /// Most of what happens, happens between a few.
    private SimulatedPeer peer(int number) {
        return peers.get(number % peers.size());
    }

    private static PersonId person(int number) {
        return Consortium.PEOPLE.get(number % Consortium.PEOPLE.size());
    }
}
