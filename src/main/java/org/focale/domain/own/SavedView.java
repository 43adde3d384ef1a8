package org.focale.domain.own;

import java.util.List;
import org.focale.domain.Kept;

/// Filters, columns and order of a list under a name.
///
/// @param filters   one each, as the list writes them
/// @param columns   keys of the columns shown, in order
/// @param orderedBy as the list writes it; empty for the order of the names
public record SavedView(
        SavedViewId id,
        String list,
        String name,
        List<String> filters,
        List<String> columns,
        String orderedBy) implements Kept {}
