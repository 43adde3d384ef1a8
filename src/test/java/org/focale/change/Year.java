package org.focale.change;

import java.util.List;

/// A year of exchange, to be played.
///
/// @param sites  how many of [Consortium#SITES] take part, from the first on
/// @param people how many of [Consortium#PEOPLE] are followed, in turn by the associations that take part
record Year(int sites, int people, List<YearStep> steps) {

    Year {
        steps = List.copyOf(steps);
    }
}
