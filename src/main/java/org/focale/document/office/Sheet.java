package org.focale.document.office;

import java.util.List;

/// A table that is to be written.
///
/// @param name   of its tab; what a spreadsheet does not accept in it is left out
/// @param header what the columns are called
public record Sheet(String name, List<String> header, List<List<Cell>> rows) {

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
