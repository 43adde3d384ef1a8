package org.focale.app.exchange;

import java.util.List;
import java.util.Map;
import org.focale.change.share.Rights;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// Where the exchange with one other site stands.
///
/// @param lastSent       null before the first
/// @param unacknowledged numbers of what was sent in the present life of this site and that no receipt speaks of yet
/// @param lastReceived   null before the first
/// @param owesReceipt    something came since we last sent: they do not know yet that it did
/// @param gap            what is missing of what came
/// @param quiet          days since something came, or since the partner was verified while nothing did; -1 for one that is not verified
/// @param isLate         quiet for longer than this association lets pass
/// @param proposed       changes that the other proposes and that wait for an answer
/// @param waiting        other records of theirs that wait, by the reason
/// @param given          how many files go to them, by how far
/// @param had            how many of their files are here, by how far they go
public record BoardRow(Contact contact, @Nullable BundleEntry lastSent, List<Long> unacknowledged, @Nullable BundleEntry lastReceived,
        boolean owesReceipt, Gap gap, long quiet, boolean isLate, int proposed, Map<Rights.Verdict, Integer> waiting, Map<SharedScope, Integer> given,
        Map<SharedScope, Integer> had) {

    /// What did not come, as far as what came tells.
    ///
    /// @param numbers of bundles whose other parts came
    /// @param before  something before the bundle of that number is missing; 0 when nothing is
    public record Gap(List<Long> numbers, long before) {

        static final Gap NONE = new Gap(List.of(), 0);

        public boolean isNone() {
            return numbers.isEmpty() && before == 0;
        }
    }

    /// Whether they said that they have what was sent.
    public enum Receipt {
        NOTHING_SENT, AWAITED, CAME
    }

    public Receipt receipt() {
        return lastSent == null ? Receipt.NOTHING_SENT : unacknowledged.isEmpty() ? Receipt.CAME : Receipt.AWAITED;
    }

    /// How many records of theirs wait, those that are proposed aside.
    public int waits() {
        return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }
}
