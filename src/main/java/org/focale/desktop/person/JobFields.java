package org.focale.desktop.person;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.focale.app.reference.JobIndex;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.reference.Job;
import org.jspecify.annotations.Nullable;

/// Fields in which a job is typed: names of the ROME are offered at each letter, and the one that was chosen keeps its code beside the words.
/// Without a list of jobs they are fields of words like any other.
final class JobFields {

    private static final String JOB = "job";
    private static final int OFFERED = 8;
    /// Enough to find a name among those that begin with the same words.
    private static final int SEARCHED = 40;

    private final JobIndex jobs;
    private final Fields fields;
    private final Texts texts;

    JobFields(JobIndex jobs, Fields fields, Texts texts) {
        this.jobs = jobs;
        this.fields = fields;
        this.texts = texts;
    }

    /// A component of words, beside which `job` keeps the code.
    <R extends Kept> Field<String> words(RecordForm<R> form, String name, String label) {
        Field<String> field = fields.completed(form.id(name), label, this::labels);
        form.bindAll(name, label, field, value -> value instanceof String words ? words : "", words -> {
            var both = new HashMap<String, @Nullable Object>();
            both.put(name, words);
            both.put(JOB, coded(words, job(form)).orElse(Coded.NONE));
            return both;
        });
        form.editor().record().subscribe(_ -> say(field, job(form)));
        return field;
    }

    /// The component `job` itself: a name of the ROME, or words of one's own.
    <R extends Kept> Field<String> job(RecordForm<R> form, String label) {
        Field<String> field = fields.completed(form.id(JOB), label, this::labels);
        form.bind(JOB, label, field, value -> value instanceof Coded coded ? coded.label() : "",
                words -> words.isEmpty() ? Coded.NONE : named(words).orElseGet(() -> Coded.free(words)));
        form.editor().record().subscribe(_ -> say(field, job(form)));
        return field;
    }

    private List<String> labels(String typed) {
        return jobs.suggestions(typed, OFFERED).stream().map(Job::label).toList();
    }

    private Optional<Coded> named(String words) {
        return jobs.suggestions(words, SEARCHED).stream().filter(job -> job.label().equals(words)).findFirst().map(jobs::coded);
    }

    /// The name that was chosen, or the one before where the words only say a part of it: "Boulangère" of "Boulanger / Boulangère".
    private Optional<Coded> coded(String words, Coded before) {
        return words.isBlank() ? Optional.empty() : named(words).or(() -> Optional.of(before).filter(job -> !job.isEmpty())
                .filter(job -> Folded.matches(Folded.of(job.label()), Folded.of(words))));
    }

    private static <R extends Kept> Coded job(RecordForm<R> form) {
        return form.editor().value(JOB) instanceof Coded coded ? coded : Coded.NONE;
    }

    private void say(Field<String> field, Coded job) {
        field.hint(job.official().isEmpty() ? "" : texts.get("fields.job.rome", job.official()));
    }
}
