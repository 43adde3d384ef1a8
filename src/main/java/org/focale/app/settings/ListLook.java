package org.focale.app.settings;

import java.util.List;

/// How somebody likes to see a list on this PC.
///
/// @param columns keys of the columns shown, in order; empty for the standard ones
/// @param order   as the list writes it; empty for the order of the names
public record ListLook(List<String> columns, String order) {

    public static final ListLook STANDARD = new ListLook(List.of(), "");

    public ListLook {
        columns = List.copyOf(columns);
    }
}
