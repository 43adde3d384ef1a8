package org.focale.app.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.focale.store.Touched;
import org.jspecify.annotations.Nullable;

/// The people of the workspace in memory, in the order of their names, so that a search answers between two keys.
///
/// After a save only the people of its records are read again, by whoever asks next; others who ask wait for them, so that nobody is told
/// who was there before. Never ask on the window thread, nor within a reading of the store: there, ask for those read so far.
public final class PeopleIndex {

    /// From this many on, everybody is read sooner than each of them.
    private static final int MANY = 100;
    private static final String SAME_PERSON = Codecs.of(SamePerson.class).type();
    private static final String SESSION = Codecs.of(ActivitySession.class).type();
    private static final Comparator<PersonRow> BY_NAME = Comparator.comparing(PersonRow::folded).thenComparing(row -> row.id().value());

    private final Session session;
    private final Set<PersonId> changed = ConcurrentHashMap.newKeySet();
    /// Sessions of groups: who was there was met on another day, or not at all.
    private final Set<ActivitySessionId> moved = ConcurrentHashMap.newKeySet();
    private volatile Everybody everybody = new Everybody(List.of(), new long[0]);
    private volatile boolean read;
    /// Files were joined or parted: rows of others change with them. Or very much was changed at once.
    private volatile boolean stale;
    private volatile Map<PersonId, PersonRow> byId = new ConcurrentHashMap<>();

    /// By name, and the initials of each for a quick look.
    private record Everybody(List<PersonRow> rows, long[] initials) {

        static Everybody of(List<PersonRow> byName) {
            return new Everybody(Collections.unmodifiableList(byName), byName.stream().mapToLong(row -> Folded.initials(row.folded())).toArray());
        }
    }

    /// Empty until [#reload()].
    public PeopleIndex(Session session) {
        this.session = session;
        session.follow(this::touched);
    }

    void touched(Touched touched) {
        switch (touched) {
            case Touched.Many _ -> stale = true;
            case Touched.Records(var homes) -> homes.forEach((key, home) -> {
                if (key.type().equals(SAME_PERSON)) {
                    stale = true;
                }
                if (home instanceof Home.OfPerson(PersonId person)) {
                    changed.add(person);
                } else if (key.type().equals(SESSION)) {
                    moved.add(new ActivitySessionId(key.id()));
                }
            });
        }
    }

    /// Reads everybody again.
    public synchronized void reload() {
        stale = false;
        changed.clear();
        moved.clear();
        var people = new ArrayList<>(everybodyRead());
        people.sort(BY_NAME);
        var ids = new ConcurrentHashMap<PersonId, PersonRow>();
        people.forEach(row -> ids.put(row.id(), row));
        byId = ids;
        everybody = Everybody.of(people);
        read = true;
    }

    private List<PersonRow> everybodyRead() {
        try {
            return session.read(Reading::people);
        } catch (RuntimeException unread) {
            stale = true;
            throw unread;
        }
    }

    /// Reads everybody the first time, and after that only those who were changed since.
    public synchronized void refresh() {
        if (!read || stale) {
            reload();
        } else if (!changed.isEmpty() || !moved.isEmpty()) {
            readChanged();
        }
    }

    private void readChanged() {
        addAttending();
        var ids = new HashSet<>(changed);
        if (ids.size() > MANY) {
            reload();
            return;
        }
        changed.removeAll(ids); // before they are read: what is saved meanwhile counts again
        try {
            var now = new HashMap<PersonId, Optional<PersonRow>>();
            session.read(reading -> {
                for (PersonId id : ids) {
                    var row = reading.person(id);
                    now.putIfAbsent(id, Optional.empty());
                    row.ifPresent(shown -> now.put(shown.id(), row));
                }
                return ids.size();
            });
            exchange(now);
        } catch (RuntimeException unread) {
            changed.addAll(ids);
            throw unread;
        }
    }

    private void addAttending() {
        var sessions = new HashSet<>(moved);
        moved.removeAll(sessions);
        try {
            changed.addAll(session.read(reading -> sessions.stream().flatMap(id -> reading.groups().attendances(id).stream())
                    .map(Attendance::person).toList()));
        } catch (RuntimeException unread) {
            moved.addAll(sessions);
            throw unread;
        }
    }

    private void exchange(Map<PersonId, Optional<PersonRow>> now) {
        var people = new ArrayList<>(everybody.rows());
        now.forEach((id, row) -> {
            @Nullable PersonRow before = row.isPresent() ? byId.put(id, row.get()) : byId.remove(id);
            if (before != null) {
                people.remove(Collections.binarySearch(people, before, BY_NAME));
            }
            row.ifPresent(there -> people.add(-Collections.binarySearch(people, there, BY_NAME) - 1, there));
        });
        everybody = Everybody.of(people);
    }

    /// Everybody, by name; the same list as long as nothing was saved.
    public List<PersonRow> all() {
        return now().rows();
    }

    private Everybody now() {
        if (read) {
            refresh();
        }
        return everybody;
    }

    public Optional<PersonRow> find(PersonId id) {
        all();
        return findSoFar(id);
    }

    /// The same among those who were read so far. Waits for nothing.
    public Optional<PersonRow> findSoFar(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those of whom each word typed begins a word of the name; accents and case do not matter. Everybody for nothing typed.
    public List<PersonRow> matching(String typed) {
        return matching(now(), typed);
    }

    /// The same among those who were read so far. Waits for nothing.
    public List<PersonRow> matchingSoFar(String typed) {
        return matching(everybody, typed);
    }

    private static List<PersonRow> matching(Everybody known, String typed) {
        String folded = Folded.of(typed);
        if (folded.isEmpty()) {
            return known.rows();
        }
        long initials = Folded.initials(folded);
        var found = new ArrayList<PersonRow>();
        for (int i = 0; i < known.rows().size(); i++) {
            PersonRow row = known.rows().get(i);
            if ((known.initials()[i] & initials) == initials && Folded.matches(row.folded(), folded)) {
                found.add(row);
            }
        }
        return found;
    }
}
