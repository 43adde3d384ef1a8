package org.focale.app.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One column of a spreadsheet and where it goes.
///
/// @param index    from 0
/// @param header   as the file calls it, may be empty
/// @param field    null: it is not taken
/// @param order    how it is written
/// @param why      what the proposal rests on
/// @param examples some of its cells
public record Column(int index, String header, @Nullable ImportField field, Order order, Why why, List<String> examples) {

    /// What a proposal rests on: so that somebody can judge it.
    public enum Why { NOT_KNOWN, HEADER, CONTENT, REMEMBERED, CHOSEN }

    public Column {
        examples = List.copyOf(examples);
    }

    Column going(@Nullable ImportField to, Order written, Why because) {
        return new Column(index, header, to, written, because, examples);
    }

    /// The same column written the other way.
    public Column written(Order chosen) {
        return new Column(index, header, field, chosen, why, examples);
    }

    boolean isTaken() {
        return field != null;
    }
}
