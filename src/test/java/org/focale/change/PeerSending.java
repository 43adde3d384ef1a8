package org.focale.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.change.share.Party;
import org.focale.change.share.Reach;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.FileClaim;
import org.focale.store.SharedFile;
import org.focale.store.StandingRecord;

/// What one simulated site sends to another, as `app.exchange.Outgoing` and `SendBundle` do on real stores.
final class PeerSending {

    private final SimulatedPeer peer;
    private final Memory memory;
    private final int to;
    private final Party party;
    private final Reach reach;
    private final Link link;
    private final Map<PersonId, SharedFile> shared;
    private final Set<PersonId> toldAgain = new HashSet<>();

    private PeerSending(SimulatedPeer peer, int to) {
        this.peer = peer;
        this.memory = peer.memory;
        this.to = to;
        this.party = Consortium.SITES.get(to);
        this.reach = new Reach(peer.party(), party);
        var known = memory.links.getOrDefault(to, Link.NEW);
        this.link = peer.keeps(Rule.SINCE_THE_LAST_RECEIPT) ? known
                : new Link(known.life(), known.have(), memory.sentUpTo.getOrDefault(to, 0L));
        this.shared = memory.shared.computeIfAbsent(to, _ -> new HashMap<>());
        memory.waiting.forEach((key, waits) -> {
            if (key.from() == to && waits.verdict() == Verdict.NOT_THEIR_FILE) {
                toldAgain.add(new PersonId(waits.state().home().id()));
            }
        });
    }

    /// Seals what the other has not acknowledged.
    ///
    /// @param parts at most
    static List<Parcel> send(SimulatedPeer peer, int to, int parts, Ids ids) {
        new PeerSending(peer, to).noteScopes();
        return new PeerSending(peer, to).sealed(parts, ids);
    }

    /// Gives the next id.
    interface Ids {
        UUID next();
    }

    private void noteScopes() {
        var news = new HashMap<PersonId, SharedFile>();
        for (PersonId person : files()) {
            var before = shared.get(person);
            boolean isHanded = isHanded(person);
            var scope = isHanded ? SharedScope.WHOLE_FILE : reach.scope(claim(person), peer.agreed(person));
            if (before == null && scope != SharedScope.NOTHING) {
                news.put(person, new SharedFile(scope, isHanded || claim(person).epoch() > 0 ? 1 : 0));
            } else if (before != null && before.scope() != scope && isTold(before.scope(), scope)) {
                news.put(person, new SharedFile(scope, 1));
            }
        }
        if (!news.isEmpty()) {
            memory.position++;
            news.forEach((person, file) -> shared.put(person, new SharedFile(file.scope(),
                    file.position() == 1 ? memory.position : file.position())));
        }
    }

    private boolean isTold(SharedScope before, SharedScope scope) {
        return peer.keeps(Rule.NARROWING_IS_TOLD) || scope.compareTo(before) > 0;
    }

    /// How far the records of a file go, which is as far as is told.
    private SharedScope scope(PersonId person, SharedFile told) {
        var now = reach.scope(claim(person), peer.agreed(person));
        return isTold(told.scope(), now) ? told.scope() : now;
    }

    private Set<PersonId> files() {
        var files = new HashSet<PersonId>();
        memory.records.values().forEach(standing -> {
            if (standing.state().home() instanceof Home.OfPerson(PersonId person)) {
                files.add(person);
            }
        });
        shared.keySet().stream().filter(memory.claims::containsKey).forEach(files::add); // of some nothing may be left here
        return files;
    }

    private Claim claim(PersonId person) {
        var known = memory.claims.get(person);
        return known == null ? Claim.first(peer.party().organisation()) : known.claim();
    }

    private boolean isHanded(PersonId person) {
        var known = memory.claims.get(person);
        return known != null && party.organisation().equals(known.handedTo());
    }

    private List<Parcel> sealed(int most, Ids ids) {
        var range = new Link.Range(Math.min(link.acknowledged(), memory.position), memory.position);
        var byFile = lines();
        memory.position++;
        memory.forgetBefore();
        memory.sentUpTo.put(to, range.upTo());
        var receipt = link.life() == null ? null : new Parcel.Receipt(link.life(), link.have());
        var erasures = new HashSet<UUID>();
        peer.erased.forEach((file, position) -> {
            if (position > link.acknowledged()) {
                erasures.add(file);
            }
        });
        boolean transfer = memory.claims.values().stream().anyMatch(claim -> party.organisation().equals(claim.handedTo()));
        int parts = Math.max(1, Math.min(most, byFile.size()));
        var series = ids.next();
        var parcels = new ArrayList<Parcel>();
        for (int part = 0; part < parts; part++) {
            var lines = new ArrayList<Parcel.Line>();
            for (int file = part; file < byFile.size(); file += parts) {
                lines.addAll(byFile.get(file));
            }
            parcels.add(new Parcel(ids.next(), peer.number, to, peer.life(), range, receipt,
                    new Parcel.Series(series, part + 1, parts), transfer, lines, erasures));
        }
        return parcels;
    }

    /// File by file.
    private List<List<Parcel.Line>> lines() {
        var files = new LinkedHashMap<UUID, List<Parcel.Line>>();
        for (StandingRecord standing : memory.records.values()) {
            if (standing.state().home() instanceof Home.OfPerson(PersonId person)) {
                var file = shared.get(person);
                var part = file != null && file.scope() != SharedScope.NOTHING && isNew(standing, file.position())
                        ? part(person, standing.state(), scope(person, file)) : Optional.<RecordState>empty();
                if (isNews(person) || part.isPresent()) {
                    var lines = files.computeIfAbsent(person.value(), _ -> new ArrayList<>(List.of(told(person))));
                    part.map(this::coarser).ifPresent(state -> lines.add(new Parcel.OfRecord(state, memory.seen.told(state))));
                }
            }
        }
        shared.keySet().stream().filter(person -> memory.claims.containsKey(person) && isNews(person) && !files.containsKey(person.value()))
                .forEach(person -> files.put(person.value(), List.of(told(person))));
        return List.copyOf(files.values());
    }

    private Optional<RecordState> part(PersonId person, RecordState state, SharedScope scope) {
        return reach.goesBack(state, claim(person), PeerArrival.beganBy(state), SimulatedPeer.site(to)) ? Optional.of(state)
                : reach.ofFile(state, scope).or(() -> reach.keptCloser(state, scope, _ -> memory.said.getOrDefault(state.key(), Set.of())));
    }

    private RecordState coarser(RecordState state) {
        var gender = state.fields().get("gender");
        if (peer.keeps(Rule.REDUCED_MEANS_LEFT_OUT) || gender == null || state.fields().containsKey("phone")) {
            return state;
        }
        var fields = new TreeMap<>(state.fields());
        fields.put("gender", new FieldState(gender.seen(), gender.versions().stream()
                .map(version -> new Version(Consortium.text("?"), version.dot(), version.stamp())).toList()));
        return new RecordState(state.key(), state.home(), fields);
    }

    private Parcel.OfFile told(PersonId person) {
        var file = shared.get(person);
        var claim = isHanded(person) ? claim(person).handedTo(party.organisation()) : claim(person);
        var known = memory.claims.get(person);
        var scope = known != null && known.claim().isBy(party) && !peer.party().isSame(party) ? known.heard()
                : file == null ? SharedScope.NOTHING : file.scope();
        return new Parcel.OfFile(person, claim, scope, file == null ? 0 : file.position());
    }

    private boolean isNews(PersonId person) {
        var scope = shared.get(person);
        if (scope == null) {
            return toldAgain.contains(person);
        }
        FileClaim known = memory.claims.get(person);
        return scope.position() > link.acknowledged() || known != null && known.position() > link.acknowledged() || toldAgain.contains(person);
    }

    private boolean isNew(StandingRecord standing, long scopeSince) {
        if (scopeSince > link.acknowledged()) {
            return true;
        }
        boolean theirs = standing.source() != null && (standing.source().equals(link.life())
                || !peer.keeps(Rule.ECHO_OF_ONE_LIFE) && SimulatedPeer.numberOf(standing.source()) == to);
        return standing.position() > link.acknowledged() && !theirs;
    }
}
