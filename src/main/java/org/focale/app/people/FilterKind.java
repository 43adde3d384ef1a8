package org.focale.app.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people can be filtered by, in the order in which a screen offers it.
public enum FilterKind {

    /// Values: names of [org.focale.domain.pathway.Stage].
    STAGE,
    /// Values: keys of programmes.
    PROGRAMME,
    /// Values: names of phases, where the programme says how long they last.
    PHASE,
    /// Values: a [Span] of months of the pathway.
    MONTH,
    /// Values: names of workers, empty for nobody.
    REFERENT,
    /// Values: ids of groups, empty for none.
    GROUP,
    /// Value: a number of days.
    NO_CONTACT,
    /// Values: `complete`, or what is missing: `experiences`, `skills`, `soft-skills`.
    CV,
    /// Values: a level of [org.focale.domain.pathway.BarrierLevel], a space, the key of a theme.
    BARRIER,
    /// Values: a [Span] of years.
    AGE,
    /// Values: names of [org.focale.domain.person.Gender].
    GENDER,
    /// Values: names of towns as a search sees them, empty for those not said.
    TOWN,
    /// Values: names of [org.focale.domain.Answer], for living in a priority neighbourhood.
    NEIGHBOURHOOD,
    /// Values: tags as a search sees them.
    TAG,
    /// Values: names of [org.focale.domain.pathway.ExitCategory], of those who left.
    EXIT,
    /// Values: ids of organisations where the person was.
    HOST,
    /// Values: id of a field of the association, a space, the answer.
    OWN;

    /// As views and the command line write it: `no-contact`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FilterKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// Two numbers are typed, nothing is chosen.
    public boolean isSpan() {
        return this == MONTH || this == AGE;
    }
}
