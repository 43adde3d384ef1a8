package org.focale.store;

import static org.focale.store.schema.Tables.JOB;
import static org.focale.store.schema.Tables.JOB_LIST;

import java.util.List;
import java.util.Optional;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.jooq.DSLContext;

/// The jobs of the ROME that the user imported: reference data, replaced as a whole.
final class JobRows {

    private static final int AT_ONCE = 500;

    private final DSLContext sql;

    JobRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<JobList> list() {
        return sql.selectFrom(JOB_LIST)
                .fetchOptional(row -> new JobList(row.get(JOB_LIST.VERSION), row.get(JOB_LIST.IMPORTED), row.get(JOB_LIST.JOBS)));
    }

    List<JobRow> all() {
        return sql.selectFrom(JOB).orderBy(JOB.FOLDED, JOB.CODE)
                .fetch(row -> new JobRow(new Job(row.get(JOB.CODE), row.get(JOB.ROME), row.get(JOB.LABEL)), row.get(JOB.FOLDED)));
    }

    void replace(JobList list, List<Job> jobs, Progress progress) {
        sql.deleteFrom(JOB).execute();
        sql.deleteFrom(JOB_LIST).execute();
        sql.insertInto(JOB_LIST).set(JOB_LIST.VERSION, list.version()).set(JOB_LIST.IMPORTED, list.imported())
                .set(JOB_LIST.JOBS, list.jobs()).execute();
        for (int from = 0; from < jobs.size(); from += AT_ONCE) {
            var some = jobs.subList(from, Math.min(from + AT_ONCE, jobs.size()));
            var insert = sql.batch(sql.insertInto(JOB, JOB.CODE, JOB.ROME, JOB.LABEL, JOB.FOLDED).values("", "", "", ""));
            for (Job job : some) {
                insert = insert.bind(job.code(), job.rome(), job.label(), Folded.of(job.label()));
            }
            int[] unused = insert.execute();
            progress.report(from + some.size(), jobs.size());
        }
    }
}
