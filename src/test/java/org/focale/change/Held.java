package org.focale.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.focale.change.share.KeptCloser;
import org.focale.change.share.Reach;
import org.focale.change.share.Scopes;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.FileClaim;
import org.focale.store.StandingRecord;
import org.jspecify.annotations.Nullable;

/// What a simulated site holds of what another sent, in its records or waiting.
final class Held {

    private Held() {}

    /// Whether the receiver holds all that the sender lets it have of what it changed up to there.
    static boolean everything(SimulatedPeer sender, SimulatedPeer receiver, long upTo) {
        var reach = new Reach(sender.party(), receiver.party());
        var shared = sender.memory.shared.getOrDefault(receiver.number, Map.of());
        return sender.memory.records.values().stream().allMatch(standing -> {
            if (!(standing.state().home() instanceof Home.OfPerson(PersonId person)) || standing.position() > upTo) {
                return true;
            }
            var file = shared.get(person);
            if (file == null || file.position() > upTo || receiver.erased.containsKey(person.value()) || isLimited(receiver, person, file.scope())) {
                return true;
            }
            var there = receiver.memory.state(standing.state().key());
            if (there != null && KeptCloser.isLeft(there)) {
                return true; // another said since that it is kept closer
            }
            return reach.ofFile(standing.state(), file.scope()).flatMap(part -> lasting(part, sender, receiver))
                    .map(part -> holds(receiver, sender.number, part)).orElse(true);
        });
    }

    /// Of what leaves for a lead, another site of the owner that does not know the last consent yet may have taken back all but statistics:
    /// it tells again once it knows.
    private static Optional<RecordState> lasting(RecordState part, SimulatedPeer sender, SimulatedPeer receiver) {
        boolean mayBeTakenBack = receiver.party().isLead() && Consortium.SITES.stream().filter(sender.party()::isSame).count() > 1;
        return mayBeTakenBack ? Scopes.part(part, SharedScope.STATISTICS) : Optional.of(part);
    }

    /// Its owner told since that less may be kept.
    private static boolean isLimited(SimulatedPeer receiver, PersonId person, SharedScope scope) {
        var claim = receiver.memory.claims.get(person);
        var limit = claim == null ? null : claim.limit();
        return limit != null && limit.scope().compareTo(scope) < 0;
    }

    private static boolean holds(SimulatedPeer receiver, int from, RecordState part) {
        var stands = receiver.memory.state(part.key());
        if (includes(stands, part)) {
            return true;
        }
        var waits = receiver.memory.waiting.get(new Memory.WaitKey(from, part.key()));
        return part.fields().entrySet().stream().allMatch(field -> {
            var one = RecordState.empty(part.key(), part.home());
            var left = new RecordState(part.key(), part.home(), new TreeMap<>(Map.of(field.getKey(), field.getValue())));
            boolean sameWords = stands != null && saysTheSame(stands.fields().get(field.getKey()), field.getValue());
            return sameWords || includes(stands == null ? one : stands, left) || waits != null && includes(waits.state(), left);
        });
    }

    private static boolean saysTheSame(@Nullable FieldState one, FieldState other) {
        return one != null && one.shown().equals(other.shown());
    }

    private static boolean includes(@Nullable RecordState whole, RecordState part) {
        return whole != null && Merge.of(whole, part).equals(whole);
    }

    /// What stood at a site before a bundle came.
    record Before(Map<RecordKey, StandingRecord> records, Map<PersonId, FileClaim> claims, SimulatedPeer after) {

        boolean claimsGoForward() {
            return claims.values().stream().allMatch(known -> {
                var now = after.memory.claims.get(known.person());
                return now == null || now.claim().epoch() >= known.claim().epoch();
            });
        }

        /// Whether the bundle changed nothing of what is followed here but what its sender may change: whoever handed the file over may still
        /// bring what it wrote.
        boolean keptFrom(int from) {
            var sender = Consortium.SITES.get(from);
            return sender.isSame(after.party()) || records.values().stream().allMatch(standing -> {
                var state = standing.state();
                var person = new PersonId(state.home().id());
                var claim = claims.get(person);
                boolean isHanding = claim != null && claim.claim().epoch() > 0 && !sender.isLead()
                        && (claim.handedBy() == null || sender.organisation().equals(claim.handedBy()));
                boolean wasOurs = claim == null || claim.claim().isBy(after.party());
                boolean mayChange = !wasOurs || !after.isOwn(person) || isHanding || state.key().equals(Consortium.LEADS_NOTE.key(person));
                return mayChange || after.erased.containsKey(person.value()) || saysTheSame(state, after.memory.state(state.key()));
            });
        }
    }

    /// Whatever was seen of it.
    private static boolean saysTheSame(RecordState was, @Nullable RecordState is) {
        return is != null && new RecordChange(was, is).changedFields().isEmpty();
    }

    /// Whether two sites hold the same, whatever the numbers of their transactions. Of a person of whom they heard of owners and scopes in
    /// another order, and of a record of which something waits, they may differ until the links are quiet. A word that takes the file away takes
    /// along what was proposed in it; where that word comes late it is passed over.
    static boolean same(SimulatedPeer one, SimulatedPeer other) {
        var words = words(one);
        var wordsOfOther = words(other);
        var keys = new HashSet<>(one.memory.records.keySet());
        keys.addAll(other.memory.records.keySet());
        return keys.stream().allMatch(key -> {
            var stands = one.memory.state(key);
            var standsThere = other.memory.state(key);
            var person = new PersonId(Objects.requireNonNull(stands == null ? standsThere : stands).home().id());
            boolean sameWords = Objects.equals(words.get(person), wordsOfOther.get(person));
            return !sameWords || isPending(one, person) || isPending(other, person) || isProposed(one, stands) || isProposed(other, standsThere)
                    || waits(one, key) || waits(other, key) || Objects.equals(stands, standsThere);
        });
    }

    /// Something stays only until its owner has it.
    private static boolean isPending(SimulatedPeer peer, PersonId person) {
        var claim = peer.memory.claims.get(person);
        var limit = claim == null ? null : claim.limit();
        return limit != null && limit.pending();
    }

    private static boolean waits(SimulatedPeer peer, RecordKey key) {
        return peer.memory.waiting.keySet().stream().anyMatch(waits -> waits.record().equals(key));
    }

    /// Whether a site wrote in a record of a file that somebody else follows.
    private static boolean isProposed(SimulatedPeer peer, @Nullable RecordState state) {
        return state != null && !peer.isOwn(new PersonId(state.home().id()))
                && state.fields().values().stream().flatMap(field -> field.versions().stream())
                        .anyMatch(version -> version.dot().incarnation().site().equals(peer.site()));
    }

    private static Map<PersonId, Object> words(SimulatedPeer peer) {
        var words = new HashMap<PersonId, Object>();
        peer.memory.claims.forEach((person, claim) -> words.put(person, List.of(claim.claim(), Optional.ofNullable(claim.limit()))));
        return words;
    }
}
