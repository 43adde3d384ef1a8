package org.focale.change;

import java.util.HashSet;
import org.focale.change.share.Link;

/// What a bundle tells a simulated site of the exchange itself.
final class ArrivedAt {

    private ArrivedAt() {}

    static boolean isForUs(SimulatedPeer peer, Parcel parcel) {
        return parcel.receipt() == null || parcel.receipt().life().equals(peer.life());
    }

    static Link.Told told(SimulatedPeer peer, Parcel parcel) {
        boolean isWhole = !peer.keeps(Rule.ALL_PARTS_OF_A_SERIES) || isWhole(peer, parcel);
        var receipt = parcel.receipt();
        boolean speaksOfUs = receipt != null && (receipt.life().equals(peer.life()) || !peer.keeps(Rule.RECEIPTS_OF_ONE_LIFE));
        boolean asksForWhom = peer.keeps(Rule.A_BUNDLE_FOR_A_FORMER_LIFE_IS_NOT_ALL) && peer.keeps(Rule.NO_STEP_OVER_A_GAP);
        isWhole &= !asksForWhom || isForUs(peer, parcel);
        return new Link.Told(parcel.life(), peer.keeps(Rule.LIVES_ARE_REMEMBERED) ? had(peer, parcel) : 0,
                parcel.range(), isWhole, receipt != null && speaksOfUs ? receipt.have() : 0);
    }

    static Link link(SimulatedPeer peer, Link.Told told, Link before) {
        var after = before.after(told);
        boolean steps = told.whole() && !peer.keeps(Rule.NO_STEP_OVER_A_GAP);
        return steps ? new Link(after.life(), Math.max(after.have(), told.range().upTo()), after.acknowledged()) : after;
    }

    /// What came of this life of the sender, as far as nothing is missing.
    private static long had(SimulatedPeer peer, Parcel parcel) {
        var came = peer.memory.came.stream().filter(each -> each.from() == parcel.from() && each.life().equals(parcel.life()) && each.forUs())
                .toList();
        return Link.reached(came.stream().filter(each -> came.stream().filter(other -> other.series().equals(each.series()))
                .map(Memory.Came::part).distinct().count() == each.parts()).map(Memory.Came::range).toList());
    }

    private static boolean isWhole(SimulatedPeer peer, Parcel parcel) {
        var parts = new HashSet<Integer>();
        peer.memory.came.stream().filter(came -> came.series().equals(parcel.series().id())).forEach(came -> parts.add(came.part()));
        parts.add(parcel.series().part());
        return parts.size() == parcel.series().parts();
    }
}
