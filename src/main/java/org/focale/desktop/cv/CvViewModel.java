package org.focale.desktop.cv;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.app.person.OpenFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One person's CVs: which one is looked at, what is on it, and the page it makes. A choice is seen at once and saved behind it.
public final class CvViewModel {

    private record Found(CvFile cv, CvGoals goals, List<Attachment> given, Set<String> badges) {}

    /// After the last key, before the page is drawn with what was typed.
    private static final Duration TYPING = Duration.ofMillis(180);

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final CvVerbs verbs;
    private final UndoToast undo;
    private final LineWords lineWords;
    private final CvPages pages;
    private final CvChooser chooser;
    private final CvGiving giving;

    private final ReadOnlyObjectWrapper<@Nullable CvFile> cv = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Completeness> completeness = new ReadOnlyObjectWrapper<>();
    private final Map<CvBlock, ObservableList<CvRow>> rows = new EnumMap<>(CvBlock.class);
    /// Kept: such a list hears its source only as long as someone holds it.
    private final Map<CvBlock, ObservableList<CvRow>> shownRows = new EnumMap<>(CvBlock.class);
    private Set<String> badges = Set.of();
    private CvGoals goals = CvGoals.DEFAULT;
    private CvId wanted;
    private long choices;
    private long typed;

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
        this.wanted = new CvId(cases.session().ids().next());
        this.pages = new CvPages(cases, jobs);
        this.chooser = new CvChooser(this, cases, jobs, undo, texts);
        this.giving = new CvGiving(this, cases, jobs, dialogs, words);
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

    /// How this screen asks.
    Dialogs dialogs() {
        return dialogs;
    }

    /// The page beside the lines.
    CvPages pages() {
        return pages;
    }

    /// Which CV it is, of several.
    CvChooser chooser() {
        return chooser;
    }

    /// What leaves, and what was given before.
    CvGiving giving() {
        return giving;
    }

    // commands

    /// Reads the CV, now and after each write of the program.
    ///
    /// @return stops that
    public Runnable watch() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::reload));
        reload();
        return stop;
    }

    void show(CvRow row, boolean on) {
        change(now -> now.withLine(row.key(), on));
    }

    /// Tells a line in other words; empty takes those of the file again.
    void reword(CvRow row, String words) {
        change(now -> now.withWording(row.key(), words));
    }

    /// Up or down by so many places; nothing happens beyond the ends.
    void move(CvBlock block, CvRow row, int by) {
        moveTo(block, row, lines(block).indexOf(row) + by);
    }

    /// @param place from 0
    void moveTo(CvBlock block, CvRow row, int place) {
        var keys = new ArrayList<>(lines(block).stream().map(CvRow::key).toList());
        int from = keys.indexOf(row.key());
        if (from < 0 || place < 0 || place >= keys.size() || place == from) {
            return;
        }
        keys.add(place, keys.remove(from));
        change(now -> now.withOrder(Collections.unmodifiableList(keys)));
    }

    /// A choice of what the page shows and how.
    void set(Consumer<Cv.Draft> choice) {
        change(now -> now.with(choice));
    }

    /// What is being typed is seen on the page before it is saved.
    void typing(UnaryOperator<Cv> choice) {
        CvFile seen = cv.get();
        if (seen == null) {
            return;
        }
        long mine = ++typed;
        jobs.later(TYPING, () -> {
            CvFile now = cv.get();
            if (mine == typed && now != null && now.cv().id().equals(seen.cv().id())) {
                pages.draw(now.with(choice.apply(now.cv())));
            }
        });
    }

    /// Nothing is typed any more: the page as it is saved.
    void look() {
        typed++;
        CvFile now = cv.get();
        if (now != null) {
            pages.draw(now);
        }
    }

    /// Nothing on the page says who it is.
    void anonymous() {
        change(Cv::anonymous);
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

    /// Looks at this CV from now on.
    void open(CvId other) {
        wanted = other;
        giving.look(null);
        reload();
    }

    /// A CV that is shown and not saved, under an id that was never used.
    void openFirst() {
        open(new CvId(cases.session().ids().next()));
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
        typed++;
        show(seen.with(left));
        jobs.save(_ -> cases.makeCv().change(seen, left), _ -> { }, refused -> {
            dialogs.refused(refused);
            reload();
        });
    }

    /// What was asked for before the latest choice is older than what is shown: that choice asks again when it is saved.
    private void reload() {
        long asked = choices;
        CvId which = wanted;
        jobs.run(_ -> cases.files().open(person).map(open -> found(open, which)), found -> {
            if (asked == choices && which.equals(wanted)) {
                found.ifPresent(this::arrive);
            }
        });
    }

    private Found found(OpenFile open, CvId which) {
        return new Found(cases.makeCv().of(open.file(), which, texts), open.goals(), cases.cvs().give().given(person),
                cases.badges().read().lines(person));
    }

    private void arrive(Found found) {
        goals = found.goals();
        badges = found.badges();
        wanted = found.cv().cv().id();
        giving.show(found.given());
        show(found.cv());
    }

    private void show(CvFile now) {
        cv.set(now);
        completeness.set(Completeness.of(now, goals, texts));
        var ordered = now.lines().inOrderOf(now.cv());
        for (CvBlock block : CvBlock.values()) {
            List<CvRow> next = block.of(ordered).stream().map(line -> row(now, line)).toList();
            if (!next.equals(lines(block))) {
                lines(block).setAll(next);
            }
        }
        pages.draw(now);
    }

    private CvRow row(CvFile now, CvLine line) {
        return lineWords.row(now, line, cases.answerLine().waiting(now.file(), line), badges.contains(line.key()));
    }

    private ObservableList<CvRow> lines(CvBlock block) {
        return Objects.requireNonNull(rows.get(block));
    }
}
