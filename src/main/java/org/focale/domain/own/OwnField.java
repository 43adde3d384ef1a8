package org.focale.domain.own;

import java.util.Comparator;
import java.util.List;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// A field that the association added to a person's file.
///
/// @param choices what may be chosen, for [OwnFieldKind#CHOICE]
/// @param retired no longer asked; what was answered stays
/// @param place   where it stands among the others, from 1; null for one that was never moved, after those that were
public record OwnField(
        OwnFieldId id,
        String label,
        OwnFieldKind kind,
        List<String> choices,
        boolean retired,
        @Nullable Integer place) implements Kept {

    /// As forms show them: those with a place first, the others in the order they were added.
    public static final Comparator<OwnField> IN_FORM = Comparator
            .comparing(OwnField::place, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(field -> field.id().value());
}
