package org.focale.app.importing;

import java.util.List;
import org.focale.document.office.Cell;

/// Something about one cell that somebody has to look at.
///
/// @param proposals what the cell may have meant, never taken by itself
public record Doubt(ImportField field, DoubtKind kind, List<Cell> proposals) {

    public Doubt {
        proposals = List.copyOf(proposals);
    }

    static Doubt of(ImportField field, DoubtKind kind, Cell... proposals) {
        return new Doubt(field, kind, List.of(proposals));
    }
}
