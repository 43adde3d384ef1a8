package org.focale.app.directory;

import java.util.EnumMap;
import java.util.Map;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// One row of a list of partners on its way in.
///
/// @param number  as the spreadsheet counts them
/// @param contact who works there, null when the row names nobody
/// @param doubts  by the field that they are about
/// @param here    the partner that is here already and may be this one, null for none
/// @param before  number of an earlier row that may be the same partner, 0 for none
public record PartnerLine(int number, Organisation organisation, @Nullable ContactPerson contact, Map<PartnerField, PartnerDoubt> doubts,
        @Nullable Organisation here, int before, Choice choice) {

    /// What becomes of the row.
    public enum Choice {
        ADD,
        /// The partner that is here takes over what only the row says.
        COMPLETE,
        LEAVE_OUT
    }

    public PartnerLine {
        var copy = new EnumMap<PartnerField, PartnerDoubt>(PartnerField.class);
        copy.putAll(doubts);
        doubts = copy;
    }

    PartnerLine choosing(Choice other) {
        return new PartnerLine(number, organisation, contact, doubts, here, before, other);
    }

    /// Without a name there is nothing to add.
    public boolean mayBeTaken() {
        return !organisation.name().isBlank();
    }
}
