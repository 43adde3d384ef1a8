package org.focale.change.share;

import java.util.Comparator;
import org.focale.domain.site.OrganisationId;

/// Who follows a person, as one site knows it. A transfer changes owner and epoch together, so one file has one owner in each epoch
/// (exchange.md §3, law R14).
///
/// @param epoch 0 where the file was begun, one more at each transfer and at each transfer called off; at most [#LAST_EPOCH]
public record Claim(OrganisationId owner, long epoch) implements Comparable<Claim> {

    /// Of two claims to one epoch (a transfer, a restore, a transfer to somebody else) every site prefers the same.
    private static final Comparator<Claim> ORDER = Comparator.comparingLong(Claim::epoch).thenComparing(claim -> claim.owner().value());

    /// No file changes hands so often. A claim beyond it is a forgery: it could never be handed on.
    public static final long LAST_EPOCH = 1_000_000;

    public Claim {
        if (epoch < 0 || epoch > LAST_EPOCH) {
            throw new IllegalArgumentException("An epoch is between 0 and " + LAST_EPOCH + ", not " + epoch);
        }
    }

    /// Of a file that nobody handed over yet.
    public static Claim first(OrganisationId owner) {
        return new Claim(owner, 0);
    }

    /// The same file with another owner, or with the same one after a transfer that was called off.
    public Claim handedTo(OrganisationId next) {
        return new Claim(next, Math.min(epoch + 1, LAST_EPOCH));
    }

    public boolean isBy(Party party) {
        return owner.equals(party.organisation());
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}
