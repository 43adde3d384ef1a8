package org.focale.domain;

import org.focale.domain.person.PersonId;

/// A record that lives in the file of one person: it leaves, is handed over and is erased with that file.
public interface InFile extends Kept {

    PersonId person();
}
