package org.focale.app.reference;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.document.office.TableReader;
import org.focale.domain.reference.JobList;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;

/// Takes the jobs of the ROME from the open file of France Travail into the workspace, in place of those that are there.
public final class ImportJobs {

    /// The publisher says the version in the name of the file alone: `unix_referentiel_appellation_v460_utf8.csv`.
    private static final Pattern VERSION = Pattern.compile("(?<![a-z0-9])v\\d{3,4}(?![0-9])");

    private final Session session;
    private final JobIndex index;

    public ImportJobs(Session session, JobIndex index) {
        this.session = session;
        this.index = index;
    }

    /// @param file CSV or XLSX, as published
    /// @return the list that is there now
    /// @throws org.focale.document.office.TableRefused when the file cannot be read
    /// @throws JobsRefused when it is another file
    public JobList from(Path file, Progress progress) {
        var jobs = JobFile.jobs(TableReader.read(file, progress));
        var list = new JobList(version(String.valueOf(file.getFileName())), session.today(), jobs.size());
        session.write(new ChangeNote(ChangeKind.IMPORT, session.author(), null), writing -> {
            writing.putJobs(list, jobs, progress);
            return list;
        });
        index.reload();
        return list;
    }

    private String version(String fileName) {
        var said = VERSION.matcher(fileName.toLowerCase(Locale.ROOT));
        return said.find() ? said.group() : session.today().toString();
    }
}
