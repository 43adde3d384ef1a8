package org.focale.change;

import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.SharedFile;
import org.jspecify.annotations.Nullable;

/// What one bundle says of erased files at a simulated site, as `app.exchange.ArrivedErasures` takes it on real stores.
final class PeerErasures {

    private final SimulatedPeer peer;
    private final Memory memory;
    private final Parcel parcel;
    private final Rights rights;
    private final Function<PersonId, @Nullable Claim> claims;

    PeerErasures(SimulatedPeer peer, Parcel parcel, Rights rights, Function<PersonId, @Nullable Claim> claims) {
        this.peer = peer;
        this.memory = peer.memory;
        this.parcel = parcel;
        this.rights = rights;
        this.claims = claims;
    }

    void confirm(long before, long upTo) {
        peer.erased.forEach((file, position) -> {
            if (position > before && position <= upTo) {
                memory.confirmed.add(new Memory.Confirmed(file, parcel.from()));
            }
        });
    }

    /// An erasure comes from whoever follows the person, from whoever it was handed to and who has it, or from the own organisation.
    void take(Link link) {
        parcel.erasures().forEach(file -> {
            var person = new PersonId(file);
            if (peer.erased.containsKey(file)) {
                memory.confirmed.add(new Memory.Confirmed(file, parcel.from()));
            }
            var claim = peer.claim(person);
            boolean isOffered = claim != null && rights.sender().organisation().equals(claim.handedTo());
            boolean mayTell = claim != null && (claim.claim().isBy(rights.sender()) || isOffered && claim.position() <= link.acknowledged())
                    || rights.sender().isSame(rights.own());
            if (claim == null && !mayTell) {
                memory.toldErasures.add(new Memory.Told(file, rights.sender().organisation()));
                memory.waiting.entrySet().removeIf(waits -> waits.getValue().state().home().id().equals(file)
                        && Consortium.SITES.get(waits.getKey().from()).isSame(rights.sender()));
            } else if (mayTell && !peer.erased.containsKey(file)) {
                peer.forget(file);
            } else if (claim != null && !mayTell && !peer.erased.containsKey(file)) {
                if (isOffered || !claim.claim().isBy(rights.own())) {
                    memory.toldErasures.add(new Memory.Told(file, rights.sender().organisation()));
                }
                memory.shared.computeIfAbsent(parcel.from(), _ -> new HashMap<>()).compute(person, (_, shared) ->
                        new SharedFile(shared == null ? SharedScope.NOTHING : shared.scope(), memory.position));
            }
        });
    }

    /// The sender says whose a file is that was erased here: it has it.
    void stands(UUID file) {
        var receipt = parcel.receipt();
        if (receipt != null && receipt.life().equals(peer.life()) && peer.erased.get(file) <= receipt.have()) {
            memory.confirmed.remove(new Memory.Confirmed(file, parcel.from()));
        }
    }

    /// A file that came after its erasure was told.
    boolean wasToldBefore(UUID file) {
        var claim = claims.apply(new PersonId(file));
        boolean isErased = claim != null && memory.toldErasures.contains(new Memory.Told(file, claim.owner()));
        if (isErased && !peer.erased.containsKey(file)) {
            peer.forget(file);
        }
        return isErased;
    }
}
