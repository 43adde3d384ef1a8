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
import org.focale.change.share.Link;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// Plays a year of exchange between twelve associations and a lead: bundles get lost, come twice and come late, sites go back to backups,
/// files are handed over and erased. Then all links go quiet, everyone exchanges with everyone, and the laws are checked.
final class SimulatedYear {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final int ROUNDS = 10;
    private static final int HOT_SITES = 6;
    /// One late bundle in so many came before.
    private static final int REPEATED = 4;
    /// Keys found in a drawer when all was told.
    private static final int FOUND = 6;

    private record Pair(int one, int other) {}

    private final List<SimulatedPeer> peers;
    private final List<PersonId> people;
    private final int associations;
    private final List<Parcel> underway = new ArrayList<>();
    private final Set<UUID> opened = new HashSet<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final Set<Law> broken = EnumSet.noneOf(Law.class);
    private final Tally tally;
    private int days;
    private long ids;

    private SimulatedYear(Year year, Set<Rule> without, Tally tally) {
        this.tally = tally;
        var ledger = new Ledger();
        peers = IntStream.range(0, year.sites()).mapToObj(number -> new SimulatedPeer(number, without, ledger)).toList();
        people = Consortium.PEOPLE.subList(0, year.people());
        associations = (int) peers.stream().map(peer -> peer.party().organisation()).distinct().count() - 1;
        for (int person = 0; person < people.size(); person++) {
            var owner = association(person);
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
    static Set<Law> lawsBroken(Year history, Set<Rule> without, Tally tally) {
        var year = new SimulatedYear(history, without, tally);
        history.steps().forEach(year::count);
        year.tryAnyOrder();
        year.goQuiet();
        new YearsEnd(year.peers, year.people, year.broken).check();
        return year.broken;
    }

    /// Plays the step; it counts where it changed something.
    private void count(YearStep step) {
        var before = peers.stream().map(Happened::at).toList();
        int on = underway.size();
        play(step);
        boolean happened = on != underway.size() || !before.equals(peers.stream().map(Happened::at).toList());
        tally.count("steps");
        tally.count(step.getClass().getSimpleName(), happened);
    }

    private record Happened(int memory, long position, UUID life) {

        static Happened at(SimulatedPeer peer) {
            return new Happened(System.identityHashCode(peer.memory), peer.memory.position, peer.life());
        }
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
            case YearStep.Deliver(int message, boolean together) -> {
                if (!underway.isEmpty()) {
                    deliver(message == Years.LAST ? underway.getLast() : late(message), together);
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
            case YearStep.HandOver(int site, int file, int association) -> peer(site).handOver(person(file), association(association));
            case YearStep.CallOff(int site, int file) -> peer(site).callOff(person(file));
            case YearStep.Erase(int site, int file) -> peer(site).erase(person(file));
            case YearStep.Answer(int site, boolean accepts) -> peer(site).answer(accepts);
            case YearStep.Upgrade(int site) -> peer(site).upgrade();
            case YearStep.MoveClock(int site, int years) -> peer(site).moveClock(years);
        }
    }

    /// Mostly one that nobody opened yet.
    private Parcel late(int message) {
        var closed = underway.stream().filter(parcel -> !opened.contains(parcel.id())).toList();
        var among = closed.isEmpty() || message % REPEATED == 0 ? underway : closed;
        return among.get(message % among.size());
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
        parcels.forEach(parcel -> tally.count(parcels.size() > 1 ? "bundles in parts" : "bundles in one"));
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

    private void deliver(Parcel parcel, boolean together) {
        var peer = peers.get(parcel.to());
        var before = new Held.Before(new HashMap<>(peer.memory.records), new HashMap<>(peer.memory.claims), peer);
        checkGap(peer, parcel);
        tally.count("opened late", !opened.contains(parcel.id()) && underway.contains(parcel) && !parcel.id().equals(underway.getLast().id()));
        tally.count("opened again", !opened.add(parcel.id()));
        boolean taken = PeerArrival.take(peer, parcel, together);
        expect(Law.NOBODY_WRITES_IN_THE_FILE_OF_ANOTHER, before.keptFrom(parcel.from()));
        expect(Law.WHO_FOLLOWS_A_PERSON_NEVER_GOES_BACK, before.claimsGoForward());
        expect(Law.NO_HONEST_BUNDLE_IS_REFUSED, taken);
        expect(Law.WHAT_WAS_ERASED_NEVER_COMES_BACK, YearsEnd.holdsNothingErased(peer));
    }

    private void checkGap(SimulatedPeer peer, Parcel parcel) {
        boolean isGap = peer.memory.links.getOrDefault(parcel.from(), Link.NEW).isGap(ArrivedAt.told(peer, parcel));
        tally.count("gaps", isGap);
        expect(Law.ONLY_A_FORMER_LIFE_SEES_A_GAP, !isGap || !ArrivedAt.isForUs(peer, parcel));
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
        for (SimulatedPeer peer : peers.subList(0, Math.min(HOT_SITES, peers.size()))) {
            var some = new ArrayList<>(underway.stream().filter(parcel -> parcel.to() == peer.number && !isOfFormerLife(parcel)).limit(5).toList());
            if (some.size() > 1) {
                var inOrder = peer.twin();
                some.forEach(parcel -> PeerArrival.take(inOrder, parcel, false));
                var disorder = peer.twin();
                some.addAll(List.copyOf(some));
                Collections.shuffle(some, random);
                some.forEach(parcel -> PeerArrival.take(disorder, parcel, false));
                expect(Law.ORDER_AND_REPETITION_DO_NOT_MATTER, Held.same(inOrder, disorder));
            }
        }
    }

    /// Whatever was underway is lost; then everyone exchanges with everyone they know, until the owners answered everything.
    private void goQuiet() {
        var ordered = pairs.stream().sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other)).toList();
        boolean quiet = false;
        boolean found = false;
        for (int round = 0; round < ROUNDS && !(quiet && found); round++) {
            if (quiet || round == ROUNDS / 2) {
                found = true;
                findKeys();
            }
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
                peers.stream().filter(peer -> peer.isOwn(person) && !peer.party().isSame(claimant.party()))
                        .min(Comparator.comparing(peer -> !pairs.contains(new Pair(Math.max(peer.number, claimant.number),
                                Math.min(peer.number, claimant.number)))))
                        .ifPresent(peer -> peer.handOverAgain(person, claimant.party().organisation()));
            }
        });
    }

    /// What an owner said in a former life of how far a file goes is not told from a newer word (docs/exchange.md): it was opened or is lost.
    private boolean isOfFormerLife(Parcel parcel) {
        return parcel.to() == Consortium.LEAD && !peers.get(parcel.from()).life().equals(parcel.life());
    }

    /// Then life goes on in some of the files.
    private void findKeys() {
        var closed = new ArrayList<>(underway.stream().filter(parcel -> !opened.contains(parcel.id()) && !isOfFormerLife(parcel)).toList());
        var random = new Random(days);
        Collections.shuffle(closed, random);
        closed.stream().limit(FOUND).forEach(parcel -> deliver(parcel, false));
        var at = START.plusSeconds(86_400L * ++days);
        for (PersonId person : people.stream().filter(_ -> random.nextBoolean()).toList()) {
            peers.get(Consortium.LEAD).note(person, days, at);
            peers.stream().filter(peer -> peer.isOwn(person)).findFirst().ifPresent(owner -> owner.write(person, Consortium.PHONE, days, at));
        }
    }

    /// @return whether there was nothing to tell
    private boolean exchange(int from, int to) {
        var parcels = sealed(from, to, 1);
        parcels.forEach(parcel -> deliver(parcel, false));
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

    private PersonId person(int number) {
        return people.get(number % people.size());
    }

    private OrganisationId association(int number) {
        return Consortium.association(number % associations);
    }
}
