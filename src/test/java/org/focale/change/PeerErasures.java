package org.focale.change;

import java.util.HashMap;
import java.util.UUID;
import org.focale.change.share.Rights;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.SharedFile;

/// What one bundle tells a simulated site of erased files, as `app.exchange.ArrivedErasures` takes it on real stores.
final class PeerErasures {

    private final SimulatedPeer peer;
    private final Memory memory;
    private final Parcel parcel;
    private final Rights rights;

    PeerErasures(SimulatedPeer peer, Parcel parcel, Rights rights) {
        this.peer = peer;
        this.memory = peer.memory;
        this.parcel = parcel;
        this.rights = rights;
    }

    /// By the receipt alone, where it moves on.
    void confirm(long before, long upTo) {
        peer.erased.forEach((file, position) -> {
            if (position > before && position <= upTo) {
                memory.confirmed.add(new Memory.Confirmed(file, parcel.from()));
            }
        });
    }

    /// An erasure comes from whoever follows the person or from the own organisation; the word of anybody else may count later.
    void take() {
        parcel.erasures().forEach(file -> {
            var claim = peer.claim(new PersonId(file));
            boolean mayTell = claim != null && claim.claim().isBy(rights.sender()) || rights.sender().isSame(rights.own());
            if (peer.erased.containsKey(file)) {
                memory.confirmed.add(new Memory.Confirmed(file, parcel.from()));
            } else if (mayTell) {
                peer.forget(file);
            } else if (claim != null) {
                boolean isOffered = rights.sender().organisation().equals(claim.handedTo());
                refuse(file, isOffered || !claim.claim().isBy(rights.own()));
            }
            if (claim == null && !mayTell) {
                remember(file);
                memory.waiting.entrySet().removeIf(waits -> waits.getValue().state().home().id().equals(file)
                        && Consortium.SITES.get(waits.getKey().from()).isSame(rights.sender()));
            }
        });
    }

    private void remember(UUID file) {
        memory.toldErasures.add(new Memory.Told(file, rights.sender().organisation()));
    }

    private void refuse(UUID file, boolean mayCountLater) {
        if (mayCountLater) {
            remember(file);
        }
        memory.shared.computeIfAbsent(parcel.from(), _ -> new HashMap<>()).compute(new PersonId(file), (_, shared) ->
                new SharedFile(shared == null ? SharedScope.NOTHING : shared.scope(), memory.position));
    }

    /// The sender has a file that was erased here.
    void stand(UUID file) {
        var receipt = parcel.receipt();
        if (receipt != null && receipt.life().equals(peer.life()) && peer.erased.getOrDefault(file, 0L) <= receipt.have()) {
            memory.confirmed.remove(new Memory.Confirmed(file, parcel.from()));
        }
    }

    /// Whoever follows the person said before that it is erased: so it is.
    boolean wereToldBefore(UUID file) {
        var claim = peer.claim(new PersonId(file));
        boolean isErased = claim != null && memory.toldErasures.contains(new Memory.Told(file, claim.claim().owner()));
        if (isErased && !peer.erased.containsKey(file)) {
            peer.forget(file);
        }
        return isErased;
    }
}
