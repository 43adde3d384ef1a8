package org.focale.app.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.domain.InFile;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;

/// The words of all records of one type, by the newest first.
///
/// @param <R> the record
final class Shelf<R extends InFile> {

    /// Where a record is, and who may find it.
    ///
    /// @param only the one worker who may, empty for everybody here
    record Place(UUID id, PersonId person, String only) {}

    private final Class<R> type;
    private final Function<UUID, RecordId> id;
    private final Function<R, String> words;
    private final Function<R, String> only;
    /// Held by the one who reads from the store; who looks or tells of a save does not wait for it.
    private final Object oneReader = new Object();
    private WordIndex<Place> index = new WordIndex<>();
    private Map<UUID, Integer> numbers = new HashMap<>();
    private final Set<UUID> changed = new HashSet<>();
    private boolean read;
    private boolean stale;

    /// @param words what can be found of it, empty for a record that is found by nobody
    Shelf(Class<R> type, Function<UUID, RecordId> id, Function<R, String> words, Function<R, String> only) {
        this.type = type;
        this.id = id;
        this.words = words;
        this.only = only;
    }

    /// Reads them all. Takes a while with many; until then nothing is found.
    void load(Session session) {
        synchronized (oneReader) {
            readAll(session);
        }
    }

    private void readAll(Session session) {
        var made = new WordIndex<Place>();
        var where = new HashMap<UUID, Integer>();
        synchronized (this) {
            stale = false; // before they are read: what is saved meanwhile counts again
        }
        try {
            session.read(reading -> {
                reading.each(type, record -> put(record, made, where));
                return made.size();
            });
        } catch (RuntimeException unread) {
            touchedMany();
            throw unread;
        }
        synchronized (this) {
            index = made;
            numbers = where;
            read = true;
        }
    }

    private void put(R record, WordIndex<Place> into, Map<UUID, Integer> where) {
        String said = words.apply(record);
        if (!said.isBlank()) {
            UUID key = record.id().value();
            where.put(key, into.add(new Place(key, record.person(), only.apply(record)), said));
        }
    }

    synchronized void touched(RecordKey key) {
        if (key.type().equals(Codecs.of(type).type())) {
            changed.add(key.id());
        }
    }

    /// So many that all are to be read again.
    synchronized void touchedMany() {
        stale = true;
    }

    /// Brings in what was saved since it was read. Whoever asks meanwhile waits for it.
    void catchUp(Session session) {
        if (isRead()) {
            synchronized (oneReader) {
                readChanged(session);
            }
        }
    }

    private void readChanged(Session session) {
        Set<UUID> ids;
        synchronized (this) {
            if (changed.isEmpty() && !stale) {
                return;
            }
            ids = Set.copyOf(changed);
            changed.clear();
        }
        if (isWorn()) {
            readAll(session);
            return;
        }
        try {
            var now = new HashMap<UUID, R>();
            session.read(reading -> {
                ids.forEach(each -> reading.find(type, id.apply(each)).ifPresent(record -> now.put(each, record)));
                return now.size();
            });
            exchange(ids, now);
        } catch (RuntimeException unread) {
            synchronized (this) {
                changed.addAll(ids);
            }
            throw unread;
        }
        if (isWorn()) {
            readAll(session);
        }
    }

    private synchronized void exchange(Set<UUID> ids, Map<UUID, R> now) {
        ids.forEach(each -> {
            Integer number = numbers.remove(each);
            if (number != null) {
                index.remove(number);
            }
        });
        now.values().stream().sorted(Comparator.comparing(record -> record.id().value())).forEach(record -> put(record, index, numbers));
    }

    private synchronized boolean isWorn() {
        return stale || index.isWorn();
    }

    /// What was found: the newest of them, and how many there are.
    record Found(List<Place> newest, int all) {}

    /// @param reader who looks
    synchronized Found find(String folded, String reader, int most) {
        BitSet found = index.matching(folded);
        var newest = new ArrayList<Place>();
        int all = 0;
        for (int number = found.length() - 1; number >= 0; number = found.previousSetBit(number - 1)) {
            Place place = index.get(number);
            if (place.only().isEmpty() || place.only().equals(reader)) {
                all++;
                if (newest.size() < most) {
                    newest.add(place);
                }
            }
        }
        return new Found(newest, all);
    }

    synchronized boolean isRead() {
        return read;
    }
}
