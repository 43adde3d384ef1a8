package org.focale.app.reference;

import org.focale.base.Refused;

/// A file that is not the list of jobs of the ROME, or not whole.
public final class JobsRefused extends Refused {

    private JobsRefused(String key, Object... args) {
        super(key, args);
    }

    /// @param column one that is missing, as the publisher calls it
    static JobsRefused wrongFile(String column) {
        return new JobsRefused("app.reference.jobs.wrong-file", column);
    }

    /// The file beside it, which names no jobs.
    static JobsRefused jobSheets() {
        return new JobsRefused("app.reference.jobs.job-sheets");
    }

    static JobsRefused row(int number) {
        return new JobsRefused("app.reference.jobs.row", number);
    }

    static JobsRefused none() {
        return new JobsRefused("app.reference.jobs.none");
    }
}
