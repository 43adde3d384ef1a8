package org.focale.app.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;

/// Which of two versions is kept, for a whole file at once.
public enum Keep {

    /// What was written on this site.
    OURS,

    /// What was written elsewhere.
    THEIRS,

    /// What was written last, as the clocks of the sites tell it: a help to choose, shown before; no rule of the merge.
    NEWEST;

    /// Empty when nobody of that side wrote there: the field waits on.
    public Optional<Hand> of(Undecided undecided) {
        return side(undecided.hands()).stream().max(Comparator.comparing(hand -> hand.version().stamp().at()));
    }

    private List<Hand> side(List<Hand> hands) {
        return switch (this) {
            case OURS -> hands.stream().filter(Hand::here).toList();
            case THEIRS -> hands.stream().filter(hand -> !hand.here()).toList();
            case NEWEST -> hands;
        };
    }
}
