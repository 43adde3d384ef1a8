package org.focale.app.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Folded;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.PlacementStage;
import org.jspecify.annotations.Nullable;

/// Which placements are wanted.
///
/// @param stage null: whatever it is
/// @param kind  null: whatever it is
/// @param typed first letters of the person, the host, the tutor or the title
public record PlacementFilter(@Nullable PlacementStage stage, @Nullable ActivityKind kind, String typed) {

    public static final PlacementFilter ALL = new PlacementFilter(null, null, "");

    /// In the same order.
    public List<ListedPlacement> of(List<ListedPlacement> all, LocalDate today) {
        String folded = Folded.of(typed);
        return all.stream().filter(each -> stage == null || each.whole().stageOn(today) == stage)
                .filter(each -> kind == null || each.whole().placement().kind() == kind)
                .filter(each -> folded.isEmpty() || Folded.matches(text(each), folded)).toList();
    }

    private static String text(ListedPlacement each) {
        var placement = each.whole().placement();
        return Folded.of(Stream.of(each.name(), placement.title(), placement.hostName(), placement.tutor()).collect(Collectors.joining(" ")));
    }
}
