package org.focale.app.exchange;

import java.util.HashMap;
import java.util.Map;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.domain.person.PersonId;
import org.focale.exchange.Line;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// The past of records that came with a file: it is kept where the one who followed the person hands the file to us, and set aside otherwise.
final class ArrivedPast {

    private final Writing writing;
    private final ArrivedFiles files;
    private final Map<RecordKey, Boolean> known = new HashMap<>();
    private @Nullable PersonId entered;
    private int kept;
    private int refused;

    ArrivedPast(Writing writing, ArrivedFiles files) {
        this.writing = writing;
        this.files = files;
    }

    /// Once the records of its file were taken in: of a record that is not here, nothing is.
    void take(Line.Past past) {
        var person = past.person();
        if (!person.equals(entered)) {
            known.clear();
            entered = person;
        }
        if (writing.isErased(person)) {
            return;
        }
        boolean isOurs = files.bringsPast(person) && known.computeIfAbsent(past.trace().record(), key -> isIn(person, key));
        if (!isOurs) {
            refused++;
        } else if (writing.putTrace(person, past.trace())) {
            kept++;
        }
    }

    private boolean isIn(PersonId person, RecordKey key) {
        return writing.state(key).filter(state -> state.home().equals(new Home.OfPerson(person))).isPresent();
    }

    /// How many changes are here since.
    int kept() {
        return kept;
    }

    /// How many were set aside.
    int refused() {
        return refused;
    }
}
