package org.focale.domain.own;

import java.util.List;
import org.focale.domain.Kept;

/// Which column of a spreadsheet goes into which field, remembered for the next one of the same form.
///
/// @param headers the columns, in order
/// @param targets for each of them the field it goes to, empty for none
public record ImportMapping(
        ImportMappingId id,
        String name,
        List<String> headers,
        List<String> targets) implements Kept {}
