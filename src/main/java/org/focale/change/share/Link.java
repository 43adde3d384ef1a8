package org.focale.change.share;

import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this site knows of the exchange with one other: what it has of it, and what that one says it has of us. Positions are counts of
/// the transactions of a site in one of its lives; a range of them is what a bundle carries (exchange.md §2).
///
/// @param life         of the other site, as its last bundle said; null before the first
/// @param have         everything up to there came, without a gap
/// @param acknowledged everything of our present life up to there came to the other, as its last bundle said
public record Link(@Nullable UUID life, long have, long acknowledged) {

    public static final Link NEW = new Link(null, 0, 0);

    /// Changes of a sender: those after `from`, up to `upTo`. From 0: everything.
    public record Range(long from, long upTo) {

        public Range {
            if (from < 0 || upTo < from) {
                throw new IllegalArgumentException("No range: " + from + " to " + upTo);
            }
        }
    }

    /// What a bundle tells of both directions.
    ///
    /// @param life    the life of its sender
    /// @param before  what came of that life of the sender before, should a bundle of another life have come in between
    /// @param whole   all parts of the range are here, and it was made for the life that we lead: what a sender keeps back because it came
    ///                from us itself, we may have forgotten since
    /// @param receipt what the sender has of our present life; 0 when it has nothing, or speaks of another life of ours
    public record Told(UUID life, long before, Range range, boolean whole, long receipt) {}

    /// The other site's bundle was taken in. What we have moves forward only where nothing is missing before it. Another life than before
    /// begins anew in both directions: a site that went back to an old copy has forgotten what it said. A late bundle of a former life looks
    /// like one; what came of the present life is taken up again with its next bundle.
    public Link after(Told told) {
        boolean sameLife = told.life().equals(life);
        long before = before(told);
        long now = told.whole() && told.range().from() <= before ? Math.max(before, told.range().upTo()) : before;
        return new Link(told.life(), now, sameLife ? Math.max(acknowledged, told.receipt()) : told.receipt());
    }

    /// How far these ranges reach from the beginning without a gap, in whatever order they came.
    public static long reached(Collection<Range> ranges) {
        long reached = 0;
        for (Range range : ranges.stream().sorted(Comparator.comparingLong(Range::from)).toList()) {
            reached = range.from() <= reached ? Math.max(reached, range.upTo()) : reached;
        }
        return reached;
    }

    /// Something before this bundle never came: it heals with the next, which begins at what we have.
    public boolean isGap(Told told) {
        return told.range().from() > before(told);
    }

    /// All that this bundle carries came before, as it was then or as it is since: what it says of the sender is not the last word.
    public boolean isOld(Told told) {
        return told.range().upTo() <= before(told);
    }

    private long before(Told told) {
        return told.life().equals(life) ? have : told.before();
    }

    /// We begin a new life: what was said of the old one says nothing of it.
    public Link reborn() {
        return new Link(life, have, 0);
    }
}
