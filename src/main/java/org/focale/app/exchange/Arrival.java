package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.Merge;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Takes the records of one bundle in, one after the other, within one transaction; a preview does the very same.
final class Arrival {

    /// Characters of one record. The workspace keeps a record, and in its history what it was before and after, each in a million.
    private static final int LONGEST = 500_000;

    private final Writing writing;
    private final Incarnation mine;
    private final StateJson measure;
    private final List<RecordChange> changes = new ArrayList<>();
    private int refused;
    private long taken;

    Arrival(Writing writing) {
        this.writing = writing;
        this.mine = writing.pen().incarnation();
        this.measure = new StateJson(new AnyName(mine));
    }

    /// Merges the record with what stands here. One that is not at home, or would be too long to be kept, is set aside and counted;
    /// one of an erased file is passed over.
    ///
    /// @return how many came until now
    /// @throws WritesNeverMade when it tells of a write of this site that this site does not know
    long take(RecordState incoming) {
        if (incoming.home() instanceof Home.OfPerson(PersonId person) && writing.isErased(person)) {
            return ++taken;
        }
        var now = writing.state(incoming.key()).orElse(null);
        if (!incoming.isAtHome() || now != null && !now.home().equals(incoming.home())) {
            refused++;
        } else {
            checkOwnWrites(now, incoming);
            put(new RecordChange(now, now == null ? incoming : Merge.of(now, incoming)));
        }
        return ++taken;
    }

    private void put(RecordChange change) {
        if (change.isEmpty()) {
            return;
        }
        if (measure.write(change.after()).length() > LONGEST) {
            refused++;
        } else {
            writing.put(change);
            changes.add(change);
        }
    }

    BundleReport report() {
        return BundleReport.of(changes, refused, id -> writing.state(Codecs.of(Person.class).key(id.value())).orElse(null));
    }

    /// Every write of this life of this site is here, field by field. One that a bundle claims beyond them would make others pass over
    /// what will be written here under that number.
    private void checkOwnWrites(@Nullable RecordState now, RecordState incoming) {
        incoming.fields().forEach((name, field) -> {
            var known = now == null ? null : now.fields().get(name);
            if (lastOfMine(field) > (known == null ? 0 : lastOfMine(known))) {
                throw new WritesNeverMade();
            }
        });
    }

    /// To measure, one short name is as good as another.
    private record AnyName(Incarnation one) implements StateJson.Names {
        @Override
        public String of(Incarnation incarnation) {
            return "1";
        }

        @Override
        public Incarnation named(String name) {
            return one;
        }
    }

    private long lastOfMine(FieldState field) {
        return field.seen().highest().getOrDefault(mine, 0L);
    }
}
