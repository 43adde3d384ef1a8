package org.focale.domain.person;

import org.focale.domain.InFile;
import org.focale.domain.Joined;
import org.jspecify.annotations.Nullable;

/// Two files are of one person: this file is shown under another. Its records stay where they are; deleting this parts them again.
///
/// @param shownUnder the file under which both are shown
public record SamePerson(
        SamePersonId id,
        PersonId person,
        @Nullable PersonId shownUnder) implements InFile, Joined<PersonId> {

    @Override
    public PersonId one() {
        return person;
    }
}
