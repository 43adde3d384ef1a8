package org.focale.app.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.store.PersonRow;

/// Finds files that may be of one person: the same name written a little otherwise.
public final class LookAlikes {

    private static final int MOST = 5;
    /// Between two looks at whether the question still stands.
    private static final int BATCH = 1_000;

    private final Session session;
    private final PeopleIndex people;

    public LookAlikes(Session session, PeopleIndex people) {
        this.session = session;
        this.people = people;
    }

    /// The names in either order, accents aside, one letter other in a short word and two in a long one. Nobody until both are typed.
    public List<PersonRow> of(String firstName, String lastName, Progress progress) {
        String first = Folded.of(firstName);
        String last = Folded.of(lastName);
        return first.isEmpty() || last.isEmpty() ? List.of() : resembling(new NameWords(first + " " + last), _ -> true, progress);
    }

    /// Files that may be of the same person as this one: called alike, not born on another day, and nobody said that they are two people.
    public List<PersonRow> of(PersonRow file, Progress progress) {
        var others = session.read(reading -> ReadPairs.different(reading, file.id()));
        return resembling(new NameWords(file.folded()), row -> !row.id().equals(file.id()) && !others.contains(row.id())
                && (row.birthDate() == null || file.birthDate() == null || row.birthDate().equals(file.birthDate())), progress);
    }

    private List<PersonRow> resembling(NameWords name, Predicate<PersonRow> may, Progress progress) {
        var found = new ArrayList<PersonRow>();
        var rows = people.all();
        for (int i = 0; i < rows.size() && found.size() < MOST; i++) {
            if (may.test(rows.get(i)) && name.resembles(new NameWords(rows.get(i).folded()))) {
                found.add(rows.get(i));
            }
            if (i % BATCH == 0) {
                progress.report(i, rows.size());
            }
        }
        return found;
    }

    /// Whether so many letters added, left out, exchanged or swapped make one word of the other.
    static boolean differAtMost(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        int[] twoBack = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], twoBack[j - 2] + 1);
                }
            }
            int[] spare = twoBack;
            twoBack = before;
            before = now;
            now = spare;
        }
        return before[other.length()] <= most;
    }
}
