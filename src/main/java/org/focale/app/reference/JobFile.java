package org.focale.app.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.focale.document.office.Table;
import org.focale.domain.reference.Job;

/// Reads the jobs out of the table that France Travail publishes. Its columns have been called differently over the years.
final class JobFile {

    private static final List<String> CODE = List.of("code_ogr", "ogr_appellation", "code_ogr_appellation", "code_appellation");
    private static final List<String> LABEL = List.of("libelle_appellation_long", "libelle_appellation", "libelle_appellation_court");
    private static final List<String> ROME = List.of("code_rome", "rome_code");
    /// Of the list of job sheets, which names no jobs.
    private static final String SHEET_LABEL = "libelle_rome";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ROME_CODE = Pattern.compile("[A-N]\\d{4}");
    /// Some editions double their apostrophes.
    private static final String DOUBLED = "''";
    private static final int NO_COLUMN = -1;

    private JobFile() {}

    /// Each job once, the first row of it: a name that belongs to several sheets is written several times.
    ///
    /// @throws JobsRefused when this is another file, or a row of it is not that of a job
    static List<Job> jobs(Table table) {
        var names = table.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        int label = column(names, LABEL);
        if (label == NO_COLUMN && names.contains(SHEET_LABEL)) {
            throw JobsRefused.jobSheets();
        }
        int code = needed(column(names, CODE), CODE);
        int rome = column(names, ROME);
        needed(label, LABEL);
        var seen = new HashSet<String>();
        var jobs = new ArrayList<Job>();
        for (Table.Row row : table.rows()) {
            var job = new Job(text(row, code), rome == NO_COLUMN ? "" : text(row, rome), text(row, label).replace(DOUBLED, "'"));
            if (!isJob(job)) {
                throw JobsRefused.row(row.number());
            } else if (seen.add(job.code())) {
                jobs.add(job);
            }
        }
        if (jobs.isEmpty()) {
            throw JobsRefused.none();
        }
        return jobs;
    }

    private static int column(List<String> names, List<String> wanted) {
        return wanted.stream().mapToInt(names::indexOf).filter(column -> column != NO_COLUMN).findFirst().orElse(NO_COLUMN);
    }

    private static int needed(int column, List<String> wanted) {
        if (column == NO_COLUMN) {
            throw JobsRefused.wrongFile(wanted.getFirst());
        }
        return column;
    }

    private static String text(Table.Row row, int column) {
        return row.cell(column).text().strip();
    }

    private static boolean isJob(Job job) {
        return NUMBER.matcher(job.code()).matches() && !job.label().isEmpty()
                && (job.rome().isEmpty() || ROME_CODE.matcher(job.rome()).matches());
    }
}
