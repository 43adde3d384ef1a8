package org.focale.desktop.activity;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.focale.app.UseCases;
import org.focale.app.activity.ActivityFile;
import org.focale.app.activity.ActivityFile.Seat;
import org.focale.app.activity.Participant;
import org.focale.desktop.kit.Jobs;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Who was there, as it is typed: one cell after the other, each saved at once and shown before it is on the disk.
final class AttendanceModel {

    private static final int MOST_DIGITS = 3;
    private static final List<AttendanceState> TIMED = List.of(AttendanceState.LATE, AttendanceState.LEFT_EARLY);

    /// What stands in a cell.
    ///
    /// @param minutes how long they were there, null for the whole session
    record Entry(AttendanceState state, @Nullable Integer minutes) {

        static final Entry NONE = new Entry(AttendanceState.NOT_ENTERED, null);

        int minutesOf(int whole) {
            return !state.isThere() ? 0 : minutes == null ? whole : Math.min(minutes, whole);
        }
    }

    /// Typed and not read back yet.
    private static final class Typed {
        private final Entry entry;
        private boolean saved;

        Typed(Entry entry) {
            this.entry = entry;
        }
    }

    private final UseCases cases;
    private final Jobs jobs;
    private final Runnable refresh;
    private final Map<Seat, Typed> typed = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private @Nullable ActivityFile file;
    private @Nullable Seat at;
    private String digits = "";

    /// @param refresh reads the activity again
    AttendanceModel(UseCases cases, Jobs jobs, Runnable refresh) {
        this.cases = cases;
        this.jobs = jobs;
        this.refresh = refresh;
    }

    // properties

    /// Grows whenever something looks different.
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    List<Participant> people() {
        return file == null ? List.of() : file.people();
    }

    /// The columns: what was cancelled has none.
    List<ActivitySession> sessions() {
        return file == null ? List.of() : file.standing();
    }

    /// The cell that is written in; null while there is none.
    @Nullable Seat at() {
        return at;
    }

    Optional<ActivitySession> session() {
        return at == null ? Optional.empty() : sessions().stream().filter(each -> each.id().equals(Objects.requireNonNull(at).session())).findFirst();
    }

    Optional<Participant> person() {
        return at == null ? Optional.empty() : people().stream().filter(each -> each.person().id().equals(Objects.requireNonNull(at).person()))
                .findFirst();
    }

    /// Minutes that are being typed.
    String digits() {
        return digits;
    }

    Entry entry(PersonId person, ActivitySessionId session) {
        Typed now = typed.get(new Seat(person, session));
        if (now != null) {
            return now.entry;
        }
        var known = file == null ? null : file.attendance(person, session);
        return known == null ? Entry.NONE : new Entry(known.state(), known.minutes());
    }

    /// How late they came or how early they left; null where it is not said.
    static @Nullable Integer missed(Entry entry, ActivitySession session) {
        int whole = ActivityFile.whole(session);
        return !TIMED.contains(entry.state()) || entry.minutes() == null || whole == 0 ? null : Math.max(0, whole - entry.minutes());
    }

    int minutes(PersonId person) {
        return sessions().stream().mapToInt(each -> entry(person, each.id()).minutesOf(ActivityFile.whole(each))).sum();
    }

    /// How many were there.
    int present(ActivitySession session) {
        return (int) people().stream().filter(each -> entry(each.person().id(), session.id()).state().isThere()).count();
    }

    int minutes(ActivitySession session) {
        return people().stream().mapToInt(each -> entry(each.person().id(), session.id()).minutesOf(ActivityFile.whole(session))).sum();
    }

    boolean isEntered(ActivitySession session) {
        return people().stream().anyMatch(each -> entry(each.person().id(), session.id()).state() != AttendanceState.NOT_ENTERED);
    }

    // commands

    /// Those whose saves are done: a reading that begins now has them.
    Set<Object> savedByNow() {
        Set<Object> saved = Collections.newSetFromMap(new IdentityHashMap<>());
        typed.values().stream().filter(each -> each.saved).forEach(saved::add);
        return saved;
    }

    /// @param contained what [#savedByNow] said when the reading began
    void show(ActivityFile read, Set<Object> contained) {
        file = read;
        typed.values().removeIf(contained::contains);
        if (at == null || person().isEmpty() || session().isEmpty()) {
            at = first();
        }
        changed();
    }

    private @Nullable Seat first() {
        var session = file == null ? Optional.<ActivitySession>empty() : firstToEnter(file);
        return people().isEmpty() || session.isEmpty() ? null : new Seat(people().getFirst().person().id(), session.get().id());
    }

    /// The one that waits longest, else the nearest.
    private Optional<ActivitySession> firstToEnter(ActivityFile read) {
        var today = cases.session().today();
        return read.standing().stream().filter(each -> read.isToEnter(each, today)).findFirst().or(() -> read.nearest(today));
    }

    /// Goes to the column of a session.
    void goTo(ActivitySessionId session) {
        if (!people().isEmpty() && sessions().stream().anyMatch(each -> each.id().equals(session))) {
            go(new Seat(people().getFirst().person().id(), session));
        }
    }

    void go(Seat seat) {
        take();
        at = seat;
        changed();
    }

    /// To a neighbour; at the edge one stays.
    void move(int down, int right) {
        int row = row();
        int column = column();
        if (row >= 0 && column >= 0) {
            go(seat(Math.clamp(row + down, 0, people().size() - 1), Math.clamp(column + right, 0, sessions().size() - 1)));
        }
    }

    /// To the next person; after the last one, to the first of the next session.
    void down() {
        int row = row();
        int column = column();
        if (row < 0 || column < 0) {
            return;
        }
        boolean last = row == people().size() - 1;
        go(seat(last && column < sessions().size() - 1 ? 0 : Math.min(row + 1, people().size() - 1),
                last ? Math.min(column + 1, sessions().size() - 1) : column));
    }

    private Seat seat(int row, int column) {
        return new Seat(people().get(row).person().id(), sessions().get(column).id());
    }

    private int row() {
        return person().map(people()::indexOf).orElse(-1);
    }

    private int column() {
        return session().map(sessions()::indexOf).orElse(-1);
    }

    /// Says it of the cell one is in; NOT_ENTERED empties it.
    void say(AttendanceState state) {
        digits = "";
        Seat seat = at;
        if (seat != null) {
            save(seat, new Entry(state, null));
        }
    }

    /// Minutes late, or before the end, for who was not there from end to end.
    ///
    /// @return whether it means something here
    boolean digit(char digit) {
        Seat seat = at;
        if (seat == null || !TIMED.contains(entry(seat.person(), seat.session()).state()) || digits.length() >= MOST_DIGITS
                || session().map(ActivityFile::whole).orElse(0) == 0) {
            return false;
        }
        digits += digit;
        changed();
        return true;
    }

    void eraseDigit() {
        digits = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
        changed();
    }

    void dropDigits() {
        digits = "";
        changed();
    }

    /// Takes what was typed: by going on, or by leaving the grid.
    void take() {
        Seat seat = at;
        String minutes = digits;
        digits = "";
        if (seat != null && !minutes.isEmpty()) {
            int whole = session().map(ActivityFile::whole).orElse(0);
            save(seat, new Entry(entry(seat.person(), seat.session()).state(), Math.max(0, whole - Integer.parseInt(minutes))));
        }
    }

    private void save(Seat seat, Entry entry) {
        if (entry(seat.person(), seat.session()).equals(entry)) {
            changed();
            return;
        }
        var now = new Typed(entry);
        typed.put(seat, now);
        changed();
        jobs.save(_ -> {
            cases.activities().attendance().enter(seat.person(), seat.session(), entry.state(), entry.minutes());
            return seat;
        }, _ -> {
            now.saved = true;
            refresh.run();
        }, _ -> {
            typed.remove(seat, now);
            refresh.run();
        });
    }

    /// Somebody who came without being on the list was there.
    void unexpected(PersonId person) {
        Seat seat = at;
        if (seat != null) {
            take();
            at = new Seat(person, seat.session());
            save(at, new Entry(AttendanceState.PRESENT, null));
        }
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
