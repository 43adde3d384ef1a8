package org.focale.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.focale.change.Ledger.Seen;
import org.focale.change.share.Claim;
import org.focale.change.share.KeptCloser;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.change.share.Rights.Verdict;
import org.focale.change.share.Scopes;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.store.FileClaim;
import org.focale.store.SharedFile;
import org.focale.store.StandingRecord;
import org.jspecify.annotations.Nullable;

/// Takes one bundle in at a simulated site, as `app.exchange.Arrival`, `ArrivedFiles` and `ArrivedLink` do on real stores.
final class PeerArrival {

    private final SimulatedPeer peer;
    private final Memory memory;
    private final Parcel parcel;
    private final Rights rights;
    private final PeerErasures erasures;
    private final Set<PersonId> told = new HashSet<>();
    private final Set<PersonId> handedNow = new HashSet<>();
    private boolean isOld;

    private PeerArrival(SimulatedPeer peer, Parcel parcel) {
        this.peer = peer;
        this.memory = peer.memory;
        this.parcel = parcel;
        this.rights = new Rights(peer.party(), Consortium.SITES.get(parcel.from()));
        this.erasures = new PeerErasures(peer, parcel, rights);
    }

    /// @param together opened with the one before, to be taken back with it
    /// @return whether it could be taken in; a bundle that came before is passed over
    static boolean take(SimulatedPeer peer, Parcel parcel, boolean together) {
        return peer.memory.came.stream().anyMatch(came -> came.id().equals(parcel.id())) || new PeerArrival(peer, parcel).take(together);
    }

    private boolean take(boolean together) {
        if (parcel.lines().stream().anyMatch(line -> line instanceof Parcel.OfRecord(var state, _) && tellsWritesNeverMade(state))) {
            return false;
        }
        memory.position++;
        if (!together) {
            memory.forgetBefore();
        }
        var before = memory.links.getOrDefault(parcel.from(), Link.NEW);
        var word = ArrivedAt.told(peer, parcel);
        var after = ArrivedAt.link(peer, word, before);
        isOld = before.isOld(word);
        memory.linksBefore.putIfAbsent(parcel.from(), before);
        memory.bundlesBefore.add(parcel.id());
        memory.links.put(parcel.from(), after);
        erasures.confirm(before.acknowledged(), after.acknowledged());
        erasures.take();
        parcel.lines().forEach(this::take);
        memory.came.add(new Memory.Came(parcel.id(), parcel.from(), parcel.life(), parcel.range(), parcel.series().id(), parcel.series().part(),
                parcel.series().parts(), ArrivedAt.isForUs(peer, parcel)));
        receipts(after);
        withdrawPending();
        keepNotesCloser();
        tryAgain();
        return true;
    }

    private boolean tellsWritesNeverMade(RecordState state) {
        var mine = peer.pen().incarnation();
        return state.fields().values().stream().anyMatch(field -> field.seen().highest().getOrDefault(mine, 0L) > peer.pen().last());
    }

    private void take(Parcel.Line line) {
        switch (line) {
            case Parcel.OfRecord(var state, var seen) -> {
                if (!erasures.wereToldBefore(state.home().id())) {
                    limited(state).ifPresent(part -> take(part, seen.told(part), parcel.from(), rights));
                }
            }
            case Parcel.OfFile file -> {
                boolean isErased = peer.keeps(Rule.ERASED_STAYS_ERASED) && peer.erased.containsKey(file.person().value());
                if (isErased) {
                    erasures.stand(file.person().value());
                } else {
                    boolean mayHaveTooMuch = files(file);
                    if (!erasures.wereToldBefore(file.person().value()) && mayHaveTooMuch) {
                        withdraw(file.person());
                    }
                }
            }
        }
    }

    private boolean files(Parcel.OfFile line) {
        told.add(line.person());
        var before = stands(line.person());
        var claim = before == null ? null : before.claim();
        if (isBelieved(line.claim(), before)) {
            boolean changesHands = before != null && !line.claim().owner().equals(before.claim().owner());
            boolean toUs = line.claim().isBy(rights.own()) && !rights.sender().isSame(rights.own()) && (before == null || changesHands);
            if (toUs) {
                handedNow.add(line.person());
            }
            var base = before == null ? FileClaim.of(line.person(), line.claim()) : before;
            var giver = toUs && claim != null ? claim.owner() : rights.sender().organisation();
            peer.putClaim(base.claimed(line.claim(), changesHands || toUs ? giver : base.handedBy()));
        }
        var now = stands(line.person());
        boolean handedBefore = now != null && now.claim().equals(line.claim()) && rights.sender().organisation().equals(now.handedBy());
        if (handedBefore && parcel.transfer()) {
            handedNow.add(line.person());
        }
        if (now != null && now.claim().isBy(rights.own()) && now.claim().equals(line.claim())) {
            tellAgain(line);
        }
        return limits(line);
    }

    private void tellAgain(Parcel.OfFile line) {
        var shared = rights.sender().isSame(rights.own()) ? null
                : memory.shared.computeIfAbsent(parcel.from(), _ -> new HashMap<>()).get(line.person());
        if (shared != null && line.scope().compareTo(shared.scope()) < 0) {
            memory.shared.get(parcel.from()).put(line.person(), new SharedFile(shared.scope(), memory.position));
        }
    }

    private boolean isBelieved(Claim came, @Nullable FileClaim known) {
        boolean believed = rights.isBelieved(came, known == null ? null : known.claim(), known == null ? null : known.handedBy());
        boolean mayTell = rights.sender().isLead() || rights.sender().isSame(rights.own())
                || known != null && known.claim().isBy(rights.sender());
        return believed || mayTell && !peer.keeps(Rule.CLAIMS_IN_THE_ORDER_OF_EPOCHS);
    }

    private boolean limits(Parcel.OfFile line) {
        var now = stands(line.person());
        if (now == null || !isOfOwner(line, now)) {
            return false;
        }
        var limit = now.limit();
        boolean older = limit != null && limit.life().equals(parcel.life()) && limit.position() > line.position();
        if ((older || limit != null && isOld) && peer.keeps(Rule.AN_OLDER_WORD_DOES_NOT_WIDEN)) {
            return false;
        }
        peer.putClaim(now.limited(new FileClaim.Limit(line.scope(), parcel.life(), line.position(), false)));
        return line.scope() != SharedScope.WHOLE_FILE;
    }

    private boolean isOfOwner(Parcel.OfFile line, FileClaim now) {
        return now.claim().isBy(rights.sender()) && line.claim().isBy(rights.sender()) && !rights.sender().isSame(rights.own());
    }

    private @Nullable FileClaim stands(PersonId person) {
        return peer.claim(person);
    }

    private @Nullable Claim claim(PersonId person) {
        var file = stands(person);
        return file != null ? file.claim() : rights.sender().isSame(rights.own()) ? Claim.first(rights.own().organisation()) : null;
    }

    private Optional<RecordState> limited(RecordState state) {
        var person = new PersonId(state.home().id());
        var file = stands(person);
        var limit = file == null || !file.claim().isBy(rights.sender()) ? null : file.limit();
        if (limit == null || rights.own().organisation().equals(beganBy(state))) {
            return Optional.of(state);
        }
        boolean isNewer = limit.life().equals(parcel.life()) && parcel.range().upTo() >= limit.position();
        return (told.contains(person) || !isNewer) && peer.keeps(Rule.AN_OLDER_WORD_DOES_NOT_WIDEN)
                ? part(state, limit.scope()) : Optional.of(state);
    }

    private static Optional<RecordState> part(RecordState state, SharedScope scope) {
        return Scopes.part(state, scope).or(() -> KeptCloser.left(state, scope));
    }

    /// Whether somebody else says how far this record goes: whoever follows the person, or began it.
    private boolean isTheirs(RecordState state) {
        var claim = claim(new PersonId(state.home().id()));
        return claim != null && rights.isTheirs(state, claim, beganBy(state), peer.site());
    }

    /// What was begun here stays; what was changed here stays until the owner has it.
    private void withdraw(PersonId person) {
        var file = stands(person);
        var limit = file == null ? null : file.limit();
        boolean stays = false;
        for (StandingRecord standing : List.copyOf(memory.records.values())) {
            var state = standing.state();
            if (limit != null && state.home().equals(Consortium.home(person)) && !rights.own().organisation().equals(beganBy(state))) {
                var left = part(state, limit.scope()).orElse(null);
                if (!state.equals(left)) {
                    boolean isChangedHere = isChangedHere(standing);
                    stays |= isChangedHere;
                    if (!isChangedHere) {
                        peer.putBack(state.key(), left, left == null ? new Seen() : memory.seen.told(left));
                    }
                }
            }
        }
        pending(person, stays);
    }

    private void pending(PersonId person, boolean stays) {
        var file = stands(person);
        var limit = file == null ? null : file.limit();
        if (file != null && limit != null && limit.pending() != stays) {
            peer.putClaim(file.limited(new FileClaim.Limit(limit.scope(), limit.life(), limit.position(), stays)));
        }
    }

    private boolean isChangedHere(StandingRecord standing) {
        long acknowledged = memory.links.getOrDefault(parcel.from(), Link.NEW).acknowledged();
        return standing.position() > acknowledged && standing.source() == null;
    }

    private void withdrawPending() {
        List.copyOf(memory.claims.values()).stream().filter(file -> file.limit() != null && file.limit().pending()
                && file.claim().isBy(rights.sender())).map(FileClaim::person).forEach(this::withdraw);
    }

    private void keepNotesCloser() {
        if (rights.sender().isSame(rights.own())) {
            List.copyOf(memory.records.values()).stream().filter(standing -> KeptCloser.isMineAt(standing.state(), _ -> true)
                            && !KeptCloser.isLeft(standing.state()) && isTheirs(standing.state()) && !isChangedHere(standing))
                    .forEach(standing -> KeptCloser.left(standing.state(), SharedScope.WHOLE_FILE)
                            .ifPresent(left -> peer.putBack(left.key(), left, memory.seen.told(left))));
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

    static @Nullable OrganisationId beganBy(RecordState state) {
        var exists = state.fields().get(RecordState.DELETED);
        var organisations = new HashSet<OrganisationId>();
        if (exists != null) {
            exists.seen().highest().keySet().forEach(life ->
                    organisations.add(Consortium.SITES.get((int) life.site().value().getLeastSignificantBits()).organisation()));
        }
        return organisations.size() == 1 ? organisations.iterator().next() : null;
    }

    private void merge(@Nullable RecordState stands, RecordState incoming, Seen seen, int from) {
        var after = stands == null ? incoming
                : peer.keeps(Rule.A_CONTEXT_FOR_EACH_FIELD) ? Merge.of(stands, incoming) : WrongMerges.oneContextPerRecord(stands, incoming);
        boolean isLeft = stands != null && KeptCloser.isLeft(stands) && !rights.sender().isSame(rights.own());
        if (Scopes.staysHere(after) && (isLeft || isTheirs(after))) {
            var left = KeptCloser.left(after, SharedScope.WHOLE_FILE).orElseThrow();
            if (stands == null || KeptCloser.isLeft(stands)) {
                after = left;
            } else if (!isChangedHere(memory.records.get(after.key()))) {
                memory.seen.addAll(seen);
                peer.putBack(after.key(), left, memory.seen.told(left));
                return;
            } else {
                pending(new PersonId(after.home().id()), true);
            }
        }
        if (after.equals(stands)) {
            memory.seen.addAll(seen);
            return;
        }
        memory.noteHowFar(stands, after);
        var now = memory.records.get(after.key());
        var before = memory.before.get(after.key());
        memory.before.put(after.key(), before != null && now != null && before.position() == now.position()
                ? new Memory.Before(before.state(), memory.position, before.seen())
                : new Memory.Before(stands, memory.position, memory.seen.of(after.key())));
        boolean isAsSent = from == parcel.from() && after.equals(incoming);
        memory.records.put(after.key(), new StandingRecord(after, memory.position, isAsSent ? parcel.life() : null));
        memory.seen.addAll(seen);
    }

    /// Were this import taken back, what waited of that site would be gone with what this import made of it: all of it must come again.
    private void noteWaited(Memory.WaitKey key) {
        if (memory.waiting.containsKey(key)) {
            var link = memory.linksBefore.getOrDefault(key.from(), memory.links.getOrDefault(key.from(), Link.NEW));
            memory.linksBefore.put(key.from(), new Link(link.life(), 0, link.acknowledged()));
        }
    }

    private void propose(RecordState stands, RecordState incoming, Seen seen, int from) {
        var key = new Memory.WaitKey(from, incoming.key());
        noteWaited(key);
        var before = peer.keeps(Rule.WHAT_WAITS_IS_MERGED) ? memory.waiting.get(key) : null;
        var all = before == null ? incoming : Merge.of(before.state(), incoming);
        var both = seen.copy();
        if (before != null) {
            both.addAll(before.seen());
        }
        var changed = new RecordChange(stands, Merge.of(stands, all)).changedFields();
        var same = part(all, name -> !changed.contains(name));
        merge(stands, same, both.told(same), from);
        memory.waiting.remove(key);
        if (!changed.isEmpty()) {
            var part = part(all, changed::contains);
            memory.waiting.put(key, new Memory.Waits(part, Verdict.PROPOSED, both.told(part), before == null ? parcel.id() : before.bundle()));
        }
    }

    private static RecordState part(RecordState state, Predicate<String> fields) {
        var left = new TreeMap<>(state.fields());
        left.keySet().removeIf(fields.negate());
        return new RecordState(state.key(), state.home(), left);
    }

    private void waits(RecordState state, Verdict verdict, Seen seen, int from) {
        var key = new Memory.WaitKey(from, state.key());
        noteWaited(key);
        var before = memory.waiting.get(key);
        if (before == null || !peer.keeps(Rule.WHAT_WAITS_IS_MERGED)) {
            memory.waiting.put(key, new Memory.Waits(state, verdict, seen, parcel.id()));
        } else {
            var both = seen.copy();
            both.addAll(before.seen());
            memory.waiting.put(key, new Memory.Waits(Merge.of(before.state(), state), verdict, both, before.bundle()));
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
                    noteWaited(each.getKey());
                    memory.waiting.remove(each.getKey());
                    allowed(waits.state(), from).ifPresent(part -> take(part, waits.seen().told(part), from, by));
                }
            }
        }
    }

    private Optional<RecordState> allowed(RecordState state, int from) {
        var file = stands(new PersonId(state.home().id()));
        var limit = file == null || !file.claim().isBy(Consortium.SITES.get(from)) ? null : file.limit();
        return limit == null || rights.own().organisation().equals(beganBy(state)) ? Optional.of(state) : part(state, limit.scope());
    }

    /// A file that was handed over and arrived is theirs from now on.
    private void receipts(Link link) {
        new HashMap<>(memory.claims).values().stream()
                .filter(file -> rights.sender().organisation().equals(file.handedTo()) && file.position() <= link.acknowledged())
                .forEach(file -> {
                    peer.putClaim(file.claimed(file.claim().handedTo(rights.sender().organisation()), file.claim().owner()));
                    erasures.wereToldBefore(file.person().value());
                });
    }
}
