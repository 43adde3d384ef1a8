package org.focale.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.focale.change.Ledger.Seen;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.change.share.Rights.Verdict;
import org.focale.change.share.Scopes;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.store.FileClaim;
import org.focale.store.StandingRecord;
import org.jspecify.annotations.Nullable;

/// Takes one bundle in at a simulated site, as `app.exchange.Arrival`, `ArrivedFiles` and `ArrivedLink` do on real stores.
final class PeerArrival {

    private final SimulatedPeer peer;
    private final Memory memory;
    private final Parcel parcel;
    private final Rights rights;
    private final Set<PersonId> told = new HashSet<>();
    private final Set<PersonId> handedNow = new HashSet<>();

    private PeerArrival(SimulatedPeer peer, Parcel parcel) {
        this.peer = peer;
        this.memory = peer.memory;
        this.parcel = parcel;
        this.rights = new Rights(peer.party(), Consortium.SITES.get(parcel.from()));
    }

    /// @return whether it could be taken in; a bundle that came before is passed over
    static boolean take(SimulatedPeer peer, Parcel parcel) {
        return peer.memory.came.stream().anyMatch(came -> came.id().equals(parcel.id())) || new PeerArrival(peer, parcel).take();
    }

    private boolean take() {
        if (parcel.lines().stream().anyMatch(line -> line instanceof Parcel.OfRecord(var state, _) && tellsWritesNeverMade(state))) {
            return false;
        }
        memory.position++;
        memory.forgetBefore();
        var before = memory.links.getOrDefault(parcel.from(), Link.NEW);
        var after = ArrivedAt.link(peer, parcel, before);
        takeErasures();
        parcel.lines().forEach(this::take);
        memory.linksBefore.put(parcel.from(), before);
        memory.bundlesBefore.add(parcel.id());
        memory.links.put(parcel.from(), after);
        memory.came.add(new Memory.Came(parcel.id(), parcel.from(), parcel.life(), parcel.range(), parcel.series().id(), parcel.series().part(),
                parcel.series().parts(), ArrivedAt.isForUs(peer, parcel)));
        receipts(after);
        tryAgain();
        return true;
    }

    private boolean tellsWritesNeverMade(RecordState state) {
        var mine = peer.pen().incarnation();
        return state.fields().values().stream().anyMatch(field -> field.seen().highest().getOrDefault(mine, 0L) > peer.pen().last());
    }

    /// An erasure comes from whoever follows the person, from the own organisation, or through the lead.
    private void takeErasures() {
        parcel.erasures().forEach(file -> {
            var claim = peer.claim(new PersonId(file));
            boolean mayTell = claim == null || claim.claim().isBy(rights.sender()) || rights.sender().isSame(rights.own()) || rights.sender().isLead();
            if (mayTell && !peer.erased.containsKey(file)) {
                peer.forget(file);
            }
        });
    }

    private void take(Parcel.Line line) {
        switch (line) {
            case Parcel.OfRecord(var state, var seen) -> limited(state).ifPresent(part -> take(part, seen.told(part), parcel.from(), rights));
            case Parcel.OfFile file -> {
                boolean isErased = peer.keeps(Rule.ERASED_STAYS_ERASED) && peer.erased.containsKey(file.person().value());
                if (!isErased && files(file)) {
                    withdraw(file.person());
                }
            }
        }
    }

    private boolean files(Parcel.OfFile line) {
        var before = stands(line.person());
        var claim = before == null ? null : before.claim();
        if (isBelieved(line.claim(), before)) {
            boolean changesHands = before != null && !line.claim().owner().equals(before.claim().owner());
            boolean toUs = line.claim().isBy(rights.own()) && !rights.sender().isSame(rights.own()) && (before == null || changesHands);
            var base = before == null ? FileClaim.of(line.person(), line.claim()) : before;
            peer.putClaim(base.claimed(line.claim(), changesHands || toUs ? rights.sender().organisation() : base.handedBy()));
        }
        if (isHandedBySender(line, before)) {
            handedNow.add(line.person());
        }
        return limits(line);
    }

    private boolean isHandedBySender(Parcel.OfFile line, @Nullable FileClaim before) {
        var now = stands(line.person());
        if (now == null || !line.claim().isBy(rights.own()) || !line.claim().equals(now.claim()) || now.claim().epoch() == 0) {
            return false;
        }
        boolean changed = before == null || !before.claim().equals(now.claim());
        return changed || !rights.sender().isLead() && (now.handedBy() == null || rights.sender().organisation().equals(now.handedBy()));
    }

    private boolean isBelieved(Claim came, @Nullable FileClaim known) {
        boolean believed = rights.isBelieved(came, known == null ? null : known.claim(), known == null ? null : known.handedBy());
        return peer.keeps(Rule.CLAIMS_IN_THE_ORDER_OF_EPOCHS) ? believed : believed || known != null && known.claim().isBy(rights.sender())
                || rights.sender().isLead();
    }

    private boolean limits(Parcel.OfFile line) {
        var now = stands(line.person());
        if (now == null || !now.claim().isBy(rights.sender()) || rights.sender().isSame(rights.own())) {
            told.add(line.person());
            return false;
        }
        var limit = now.limit();
        boolean older = limit != null && limit.life().equals(parcel.life()) && limit.position() > line.position();
        if (older && peer.keeps(Rule.AN_OLDER_WORD_DOES_NOT_WIDEN)) {
            return false;
        }
        told.add(line.person());
        peer.putClaim(now.limited(new FileClaim.Limit(line.scope(), parcel.life(), line.position())));
        return true;
    }

    private @Nullable FileClaim stands(PersonId person) {
        return peer.claim(person);
    }

    private @Nullable Claim claim(PersonId person) {
        var file = stands(person);
        return file != null ? file.claim() : rights.sender().isSame(rights.own()) ? Claim.first(rights.own().organisation()) : null;
    }

    private Optional<RecordState> limited(RecordState state) {
        if (!(state.home() instanceof Home.OfPerson(PersonId person)) || told.contains(person)) {
            return Optional.of(state);
        }
        var file = stands(person);
        var limit = file == null || !file.claim().isBy(rights.sender()) ? null : file.limit();
        if (limit == null || limit.life().equals(parcel.life()) && parcel.range().upTo() >= limit.position()) {
            return Optional.of(state);
        }
        return Scopes.part(state, limit.scope());
    }

    private void withdraw(PersonId person) {
        var limit = Optional.ofNullable(stands(person)).map(FileClaim::limit).orElse(null);
        for (StandingRecord standing : List.copyOf(memory.records.values())) {
            var state = standing.state();
            if (limit != null && state.home().equals(Consortium.home(person)) && !rights.own().organisation().equals(beganBy(state))) {
                var left = Scopes.part(state, limit.scope()).orElse(null);
                if (!state.equals(left)) {
                    peer.putBack(state.key(), left, left == null ? new Seen() : memory.seen.told(left));
                }
            }
        }
    }

    private void take(RecordState incoming, Seen seen, int from, Rights by) {
        if (peer.keeps(Rule.ERASED_STAYS_ERASED) && peer.erased.containsKey(incoming.home().id())) {
            return;
        }
        var stands = memory.state(incoming.key());
        var verdict = verdict(incoming, stands, by);
        if (verdict == Verdict.TAKEN || !peer.keeps(Rule.RIGHTS_AT_IMPORT)) {
            merge(stands, incoming, seen, from);
        } else if (verdict == Verdict.PROPOSED && stands != null) {
            propose(stands, incoming, seen, from);
        } else {
            waits(incoming, verdict, seen, from);
        }
    }

    private Verdict verdict(RecordState incoming, @Nullable RecordState stands, Rights by) {
        var person = new PersonId(incoming.home().id());
        return handedNow.contains(person) ? Verdict.TAKEN : by.of(incoming, stands, claim(person), beganBy(stands == null ? incoming : stands));
    }

    private static @Nullable OrganisationId beganBy(RecordState state) {
        var exists = state.fields().get(RecordState.DELETED);
        SiteId site = exists == null ? null : exists.versions().getFirst().dot().incarnation().site();
        return site == null ? null : Consortium.SITES.get((int) site.value().getLeastSignificantBits()).organisation();
    }

    private void merge(@Nullable RecordState stands, RecordState incoming, Seen seen, int from) {
        var after = stands == null ? incoming
                : peer.keeps(Rule.A_CONTEXT_FOR_EACH_FIELD) ? Merge.of(stands, incoming) : WrongMerges.oneContextPerRecord(stands, incoming);
        if (after.equals(stands)) {
            memory.seen.addAll(seen);
            return;
        }
        var before = memory.before.get(after.key());
        memory.before.put(after.key(), new Memory.Before(before == null ? stands : before.state(), memory.position,
                before == null ? memory.seen.of(after.key()) : before.seen()));
        boolean isAsSent = from == parcel.from() && after.equals(incoming);
        memory.records.put(after.key(), new StandingRecord(after, memory.position, isAsSent ? parcel.life() : null));
        memory.seen.addAll(seen);
    }

    private void propose(RecordState stands, RecordState incoming, Seen seen, int from) {
        var merged = new RecordChange(stands, Merge.of(stands, incoming));
        var fields = new TreeMap<>(incoming.fields());
        fields.keySet().retainAll(merged.changedFields());
        if (fields.isEmpty()) {
            memory.waiting.remove(new Memory.WaitKey(from, incoming.key()));
        } else {
            var part = new RecordState(incoming.key(), incoming.home(), fields);
            waits(part, Verdict.PROPOSED, seen.told(part), from);
        }
    }

    private void waits(RecordState state, Verdict verdict, Seen seen, int from) {
        var key = new Memory.WaitKey(from, state.key());
        var before = memory.waiting.get(key);
        if (before == null || !peer.keeps(Rule.WHAT_WAITS_IS_MERGED)) {
            memory.waiting.put(key, new Memory.Waits(state, verdict, seen, parcel.id()));
        } else {
            var both = seen.copy();
            both.addAll(before.seen());
            memory.waiting.put(key, new Memory.Waits(Merge.of(before.state(), state), verdict, both, parcel.id()));
        }
    }

    private void tryAgain() {
        for (Map.Entry<Memory.WaitKey, Memory.Waits> each : List.copyOf(memory.waiting.entrySet())) {
            var waits = each.getValue();
            int from = each.getKey().from();
            var by = new Rights(rights.own(), Consortium.SITES.get(from));
            if (waits.verdict() != Verdict.PROPOSED) {
                var verdict = verdict(waits.state(), memory.state(waits.state().key()), by);
                if (verdict == Verdict.TAKEN || verdict == Verdict.PROPOSED) {
                    memory.waiting.remove(each.getKey());
                    take(waits.state(), waits.seen(), from, by);
                }
            }
        }
    }

    /// A file that was handed over and arrived is theirs from now on.
    private void receipts(Link link) {
        new HashMap<>(memory.claims).values().stream()
                .filter(file -> rights.sender().organisation().equals(file.handedTo()) && file.position() < link.acknowledged())
                .forEach(file -> peer.putClaim(file.claimed(file.claim().handedTo(rights.sender().organisation()), file.claim().owner())));
    }
}
