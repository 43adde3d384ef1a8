package org.focale.desktop.cv;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.cv.Cv;
import org.jspecify.annotations.Nullable;

/// The CVs of one person, each for a target job: looked at one after another, made, copied, renamed, taken away.
final class CvChooser {

    private final CvViewModel cv;
    private final UseCases cases;
    private final Jobs jobs;
    private final UndoToast undo;
    private final Texts texts;

    CvChooser(CvViewModel cv, UseCases cases, Jobs jobs, UndoToast undo, Texts texts) {
        this.cv = cv;
        this.cases = cases;
        this.jobs = jobs;
        this.undo = undo;
        this.texts = texts;
    }

    /// All of them, the oldest first; the one that is shown and not saved yet among them.
    List<Cv> all() {
        CvFile seen = cv.cv().get();
        if (seen == null) {
            return List.of();
        }
        return seen.isSaved() ? seen.file().cvs() : seen.file().withCv(seen.cv()).cvs();
    }

    /// The one that is looked at.
    @Nullable Cv shown() {
        CvFile seen = cv.cv().get();
        return seen == null ? null : seen.cv();
    }

    /// "Mon CV · Agente de propreté"
    static String name(Cv each) {
        return Stream.of(each.title(), each.targetJob()).filter(words -> !words.isBlank()).distinct().collect(Collectors.joining(" · "));
    }

    /// The name of the CV that this one began as, where it is still there.
    Optional<String> basedOn(Cv each) {
        return all().stream().filter(other -> other.id().equals(each.basedOn())).findFirst().map(Cv::title);
    }

    void open(Cv other) {
        cv.open(other.id());
    }

    /// @param from what it begins as, null for everything the person agreed to
    void create(String title, String targetJob, @Nullable Cv from) {
        CvFile seen = cv.cv().get();
        if (seen == null) {
            return;
        }
        String name = !title.isBlank() ? title : targetJob.isBlank() ? texts.get("cv.new.unnamed") : targetJob;
        Supplier<Cv> made = from == null ? () -> cases.cvs().choices().create(seen.file(), name, targetJob)
                : () -> cases.cvs().choices().copy(seen, from, name, targetJob);
        jobs.save(_ -> made.get(), created -> cv.open(created.id()));
    }

    void rename(String title) {
        cv.set(draft -> draft.title = title);
    }

    /// One gesture brings it back.
    void delete() {
        CvFile seen = cv.cv().get();
        if (seen == null || !seen.isSaved()) {
            return;
        }
        jobs.save(_ -> {
            cases.cvs().choices().delete(seen.cv());
            return undo.lastChange();
        }, change -> {
            cv.openFirst();
            undo.tell(texts.get("cv.deleted", name(seen.cv())), change);
        });
    }
}
