package org.focale.app.directory;

import java.util.EnumSet;
import java.util.Set;
import org.focale.domain.activity.ActivityKind;
import org.jspecify.annotations.Nullable;

/// Which partners are wanted; all that is said must hold.
///
/// @param typed first letters of names, towns and contacts; empty for all
/// @param kind  in the words of the list, empty for all
/// @param town  likewise
/// @param offer they have an offer of this kind today; null for all
public record PartnerFilter(String typed, String kind, String town, @Nullable ActivityKind offer, Set<PartnerMark> marks) {

    public static final PartnerFilter ALL = new PartnerFilter("", "", "", null, Set.of());

    public PartnerFilter {
        marks = Set.copyOf(marks);
    }

    public PartnerFilter typed(String words) {
        return new PartnerFilter(words, kind, town, offer, marks);
    }

    public PartnerFilter ofKind(String chosen) {
        return new PartnerFilter(typed, chosen, town, offer, marks);
    }

    public PartnerFilter inTown(String chosen) {
        return new PartnerFilter(typed, kind, chosen, offer, marks);
    }

    public PartnerFilter offering(@Nullable ActivityKind chosen) {
        return new PartnerFilter(typed, kind, town, chosen, marks);
    }

    /// With this mark where it is not wanted, without it where it is.
    public PartnerFilter toggle(PartnerMark mark) {
        var toggled = marks.isEmpty() ? EnumSet.noneOf(PartnerMark.class) : EnumSet.copyOf(marks);
        if (!toggled.remove(mark)) {
            toggled.add(mark);
        }
        return new PartnerFilter(typed, kind, town, offer, toggled);
    }
}
