package org.focale.desktop.cv;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.app.person.OpenFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.document.pdf.PageImage;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One person's CV: which lines are on it, and the page they make. A choice is seen at once and saved behind it.
public final class CvViewModel {

    private record Found(CvFile cv, CvGoals goals) {}

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final CvVerbs verbs;
    private final UndoToast undo;
    private final LineWords lineWords;
    private final CvId first;
    private final Latest drawing;

    private final ReadOnlyObjectWrapper<@Nullable CvFile> cv = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Completeness> completeness = new ReadOnlyObjectWrapper<>();
    private final Map<CvBlock, ObservableList<CvRow>> rows = new EnumMap<>(CvBlock.class);
    /// Kept: such a list hears its source only as long as someone holds it.
    private final Map<CvBlock, ObservableList<CvRow>> shownRows = new EnumMap<>(CvBlock.class);
    private final ReadOnlyObjectWrapper<List<PageImage>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private CvGoals goals = CvGoals.DEFAULT;
    private @Nullable DrawnCv drawn;
    private int across;
    private long choices;

    /// Shows nothing before [#watch()].
    public CvViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words, CvVerbs verbs) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = words.texts();
        this.verbs = verbs;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.lineWords = new LineWords(words);
        this.first = new CvId(cases.session().ids().next());
        this.drawing = jobs.latest();
        for (CvBlock block : CvBlock.values()) {
            ObservableList<CvRow> lines = FXCollections.observableArrayList();
            rows.put(block, lines);
            shownRows.put(block, FXCollections.unmodifiableObservableList(lines));
        }
    }

    // properties

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable CvFile> cv() {
        return cv.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Completeness> completeness() {
        return completeness.getReadOnlyProperty();
    }

    ObservableList<CvRow> rows(CvBlock block) {
        return Objects.requireNonNull(shownRows.get(block));
    }

    /// The pages last drawn; those before stay until the new ones are there.
    ReadOnlyObjectProperty<List<PageImage>> pages() {
        return pages.getReadOnlyProperty();
    }

    // commands

    /// Reads the CV, now and after each write of the program.
    ///
    /// @return stops that
    public Runnable watch() {
        reload();
        return cases.session().onChange(() -> jobs.onWindow(this::reload));
    }

    /// How many pixels of the display a page may be wide; it is drawn anew so that it stays sharp.
    void pageAcross(int pixels) {
        across = pixels;
        draw();
    }

    void show(CvRow row, boolean on) {
        change(now -> now.withLine(row.key(), on));
    }

    void targetJob(String job) {
        change(now -> now.with(draft -> draft.targetJob = job));
    }

    void showPhone(boolean on) {
        change(now -> now.with(draft -> draft.showPhone = on));
    }

    void showEmail(boolean on) {
        change(now -> now.with(draft -> draft.showEmail = on));
    }

    void showAddress(boolean on) {
        change(now -> now.with(draft -> draft.showAddress = on));
    }

    void showAge(boolean on) {
        change(now -> now.with(draft -> draft.showAge = on));
    }

    /// The person agreed to a line that was proposed: from now on it is on their CVs.
    void agree(CvRow row) {
        answer(row, LineState.AGREED, "cv.agreed");
    }

    /// The person does not want this line: it leaves the screen, one gesture brings it back.
    void decline(CvRow row) {
        answer(row, LineState.DECLINED, "cv.declined");
    }

    void add(CvBlock block) {
        switch (block) {
            case EXPERIENCES -> verbs.addExperience().run();
            case SKILLS -> verbs.addSkill().run();
            case SOFT_SKILLS -> verbs.diagnose().run();
        }
    }

    void export() {
        CvFile seen = cv.get();
        if (seen == null) {
            return;
        }
        var question = new FileQuestion(texts.get("cv.export.title"), cases.exportCv().proposedName(seen.file(), CvFormat.PDF), texts.get("cv.export.kind"),
                List.of("pdf"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("cv.export.running"), _ -> {
            cases.exportCv().export(seen, target, CvFormat.PDF, texts);
            return target;
        }, this::tellWhere));
    }

    private void tellWhere(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        dialogs.toast(new Toast(texts.get("cv.exported", target.getFileName(), folder == null ? "" : folder)));
    }

    private void answer(CvRow row, LineState answer, String said) {
        CvFile seen = cv.get();
        if (seen != null) {
            jobs.save(_ -> {
                cases.answerLine().answer(seen.file(), row.line(), answer);
                return undo.lastChange();
            }, change -> undo.tell(texts.get(said, row.title()), change));
        }
    }

    /// Seen at once; when the save is refused, what stands in the workspace is shown again.
    private void change(UnaryOperator<Cv> choice) {
        CvFile seen = cv.get();
        if (seen == null) {
            return;
        }
        Cv left = choice.apply(seen.cv());
        if (left.equals(seen.cv())) {
            return;
        }
        choices++;
        show(seen.with(left));
        jobs.save(_ -> cases.makeCv().change(seen, left), _ -> { }, refused -> {
            dialogs.refused(refused);
            reload();
        });
    }

    /// What was asked for before the latest choice is older than what is shown: that choice asks again when it is saved.
    private void reload() {
        long asked = choices;
        jobs.run(_ -> cases.files().open(person).map(this::found), found -> {
            if (asked == choices) {
                found.ifPresent(this::arrive);
            }
        });
    }

    private Found found(OpenFile open) {
        return new Found(cases.makeCv().of(open.file(), first, texts), open.goals());
    }

    private void arrive(Found found) {
        goals = found.goals();
        show(found.cv());
    }

    private void show(CvFile now) {
        cv.set(now);
        completeness.set(Completeness.of(now, goals, texts));
        for (CvBlock block : CvBlock.values()) {
            List<CvRow> next = block.of(now.lines()).stream()
                    .map(line -> lineWords.row(line, !now.cv().hidden().contains(line.key()), cases.answerLine().waiting(now.file(), line)))
                    .toList();
            if (!next.equals(lines(block))) {
                lines(block).setAll(next);
            }
        }
        draw();
    }

    private ObservableList<CvRow> lines(CvBlock block) {
        return Objects.requireNonNull(rows.get(block));
    }

    private void draw() {
        CvFile wanted = cv.get();
        DrawnCv before = drawn;
        int width = across;
        if (wanted == null || width <= 0 || before != null && before.shows(wanted, width)) {
            return;
        }
        drawing.run(_ -> DrawnCv.draw(cases.makeCv(), wanted, width, before, texts), done -> {
            drawn = done;
            pages.set(done.pages());
        });
    }
}
