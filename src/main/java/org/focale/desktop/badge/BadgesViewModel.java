package org.focale.desktop.badge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.UseCases;
import org.focale.app.badge.BadgeKept;
import org.focale.app.badge.IssueBadge;
import org.focale.app.badge.ReadBadges;
import org.focale.app.badge.ShownBadge;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The badges of one person, and the lines that a badge can be issued for.
public final class BadgesViewModel {

    private static final List<String> ENDINGS = List.of("png", "json", "jwt", "jws");

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final UndoToast undo;
    private final ObservableList<ShownBadge> badges = FXCollections.observableArrayList();
    private final ObservableList<CvLine> lines = FXCollections.observableArrayList();

    public BadgesViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
    }

    // properties

    /// Newest first.
    public ObservableList<ShownBadge> badges() {
        return badges;
    }

    /// What the person agreed to and somebody else saw or validated.
    public ObservableList<CvLine> lines() {
        return lines;
    }

    // commands

    /// What stands in the file at one moment.
    private record Read(List<ShownBadge> badges, List<CvLine> lines) {}

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        jobs.run(_ -> cases.files().read(person).map(this::read).orElse(new Read(List.of(), List.of())), read -> {
            badges.setAll(read.badges());
            lines.setAll(read.lines());
        });
    }

    private Read read(PersonFile file) {
        var all = CvLines.of(file);
        var mayBe = Stream.of(all.skills(), all.softSkills()).flatMap(List::stream).filter(IssueBadge::mayIssue).map(line -> (CvLine) line).toList();
        return new Read(cases.badges().read().of(file.person(), texts), mayBe);
    }

    /// Asks for which line and until when, and issues.
    public void issue() {
        if (lines.isEmpty()) {
            dialogs.toast(new Toast(texts.get("badge.issue.no-line")));
            return;
        }
        dialogs.ask(new IssueSheet(words).sheet(List.copyOf(lines))).ifPresent(asked -> issue(asked.line(), asked.expires()));
    }

    /// @param expires last day, null for none
    void issue(CvLine line, @Nullable LocalDate expires) {
        jobs.save(_ -> cases.badges().issue().issue(cases.files().read(person).orElseThrow(), line, expires, texts),
                kept -> undo.tell(texts.get("badge.issued", kept.badge().name()), Optional.of(kept.change())));
    }

    /// Asks which files, and takes them in.
    public void choose() {
        take(dialogs.openFiles(new FileQuestion(texts.get("badge.import.choose"), "", texts.get("badge.kind"), ENDINGS)));
    }

    /// Takes files in, one after the other: a refused one stops only itself and what comes behind it.
    void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        jobs.save(_ -> {
            var file = cases.files().read(person).orElseThrow();
            var kept = new ArrayList<BadgeKept>();
            for (Path each : files) {
                kept.add(cases.badges().importBadge().take(file, each, texts));
            }
            return kept;
        }, kept -> undo.tell(texts.count("badge.imported", kept.size()), kept.stream().map(BadgeKept::change).toList()));
    }

    /// A copy where the user says, as it came: a picture keeps its badge.
    void save(ShownBadge badge) {
        String name = ReadBadges.proposedName(badge, texts);
        var endings = List.of(name.substring(name.lastIndexOf('.') + 1));
        var question = new FileQuestion(texts.get("badge.save.title"), name, texts.get("badge.kind"), endings);
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("badge.saving"), _ -> {
            ReadBadges.saveCopy(badge, target);
            return target;
        }, _ -> dialogs.toast(new Toast(texts.get("badge.saved", target.getFileName())))));
    }

    /// Asks which line it stands for, and notes it.
    void link(ShownBadge badge) {
        if (lines.isEmpty()) {
            dialogs.toast(new Toast(texts.get("badge.issue.no-line")));
            return;
        }
        dialogs.ask(new IssueSheet(words).link(badge.badge(), List.copyOf(lines))).ifPresent(line -> link(badge, line));
    }

    void link(ShownBadge badge, CvLine line) {
        jobs.save(_ -> cases.badges().link().link(badge.badge(), line), _ -> refresh());
    }

    /// Takes it away; the message brings it back.
    void drop(ShownBadge badge) {
        jobs.save(_ -> cases.badges().drop().drop(badge.badge()),
                change -> undo.tell(texts.get("badge.dropped", badge.badge().name()), Optional.of(change)));
    }
}
