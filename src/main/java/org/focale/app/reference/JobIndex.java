package org.focale.app.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.Coded;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.store.JobRow;

/// The jobs of the ROME in memory, so that suggestions come between two keys.
public final class JobIndex {

    private final Session session;
    private volatile Loaded loaded = new Loaded(Optional.empty(), List.of());

    private record Loaded(Optional<JobList> list, List<Entry> entries) {}

    /// @param initials of the words of the name: most names are passed over at a glance
    private record Entry(Job job, String folded, long initials) {}

    /// Empty until [#reload()].
    public JobIndex(Session session) {
        this.session = session;
    }

    /// Reads the jobs again. Short names first: they are the plain ones.
    public void reload() {
        loaded = session.read(reading -> {
            var rows = new ArrayList<>(reading.jobs());
            rows.sort(Comparator.comparingInt((JobRow row) -> row.folded().length()).thenComparing(JobRow::folded));
            return new Loaded(reading.jobList(),
                    rows.stream().map(row -> new Entry(row.job(), row.folded(), Folded.initials(row.folded()))).toList());
        });
    }

    /// Empty when no list was imported.
    public Optional<JobList> list() {
        return loaded.list();
    }

    /// The jobs that somebody may mean: each word typed begins a word of the name; accents and case do not matter. First those whose name
    /// begins with what was typed, then those that say it further on, then those that have all its words; in each the shortest first.
    ///
    /// @param most how many are wanted
    public List<Job> suggestions(String typed, int most) {
        String folded = Folded.of(typed);
        var beginning = new ArrayList<Job>();
        var within = new ArrayList<Job>();
        var scattered = new ArrayList<Job>();
        if (!folded.isEmpty()) {
            String further = " " + folded;
            long initials = Folded.initials(folded);
            for (Entry entry : loaded.entries()) {
                if ((entry.initials() & initials) == initials && Folded.matches(entry.folded(), folded)) {
                    (entry.folded().startsWith(folded) ? beginning : entry.folded().contains(further) ? within : scattered).add(entry.job());
                }
                if (beginning.size() >= most) {
                    break;
                }
            }
        }
        beginning.addAll(within);
        beginning.addAll(scattered);
        return List.copyOf(beginning.subList(0, Math.min(most, beginning.size())));
    }

    /// The job as a record keeps it.
    public Coded coded(Job job) {
        return job.coded(loaded.list().map(JobList::version).orElse(""));
    }
}
