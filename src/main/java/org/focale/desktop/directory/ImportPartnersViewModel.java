package org.focale.desktop.directory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.focale.app.UseCases;
import org.focale.app.directory.ImportPartners;
import org.focale.app.directory.PartnerDoubt;
import org.focale.app.directory.PartnerField;
import org.focale.app.directory.PartnerLine;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.record.UndoToast;
import org.jspecify.annotations.Nullable;

/// A list of partners on its way in: which file, where its columns go, what becomes of each row.
public final class ImportPartnersViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Runnable done;
    private final UndoToast undo;

    private final ReadOnlyObjectWrapper<ImportPartners.@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PartnerLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private @Nullable Path chosen;
    private int asked;

    /// @param done goes back to the list
    public ImportPartnersViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Runnable done) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.done = done;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
    }

    // properties

    /// Null before a file was chosen.
    public ReadOnlyObjectProperty<ImportPartners.@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// As its columns go; none while they say no names.
    public ReadOnlyObjectProperty<List<PartnerLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Why there are no rows, in words; empty when there are.
    public ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// "12 nouveaux, 3 complétés, 10 contacts".
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    // commands

    public void choose() {
        dialogs.openFile(new FileQuestion(texts.get("directory.import.choose"), "", texts.get("lists.export.kind"), List.of("xlsx", "csv")))
                .ifPresent(this::open);
    }

    public void open(Path file) {
        read(file, null);
    }

    /// Reads another sheet of the same file.
    public void chooseSheet(String sheet) {
        Path file = chosen;
        if (file != null) {
            read(file, sheet);
        }
    }

    private void read(Path file, @Nullable String sheet) {
        chosen = file;
        int mine = ++asked;
        jobs.beside(texts.get("directory.import.reading"), progress -> cases.directory().importing().open(file, sheet, progress), read -> {
            if (mine == asked) {
                show(read);
            }
        });
    }

    /// One column goes elsewhere.
    public void going(int column, @Nullable PartnerField field) {
        ImportPartners.@Nullable Opened now = opened.get();
        if (now != null) {
            show(now.going(column, field));
        }
    }

    private void show(ImportPartners.Opened now) {
        opened.set(now);
        jobs.run(progress -> cases.directory().importing().lines(now, progress), read -> {
            wrong.set("");
            show(read);
        }, this::refused);
    }

    private void refused(Refused refused) {
        wrong.set(texts.get(refused));
        lines.set(List.of());
        summary.set("");
    }

    private void show(List<PartnerLine> read) {
        lines.set(read);
        jobs.run(_ -> cases.directory().importing().plan(read), plan -> summary.set(said(plan)));
    }

    private String said(ImportPartners.Done plan) {
        return PartnerWords.joined(texts.count("directory.import.added", plan.added()), texts.count("directory.import.completed", plan.completed()),
                texts.count("directory.import.contacts", plan.contacts()));
    }

    /// What becomes of a row.
    public void choose(PartnerLine line, PartnerLine.Choice choice) {
        show(ImportPartners.choosing(lines.get(), line.number(), choice));
    }

    /// Saves all of it as one change, which the message takes back.
    public void save() {
        var planned = lines.get();
        jobs.save(progress -> {
            var made = cases.directory().importing().save(planned, progress);
            return Map.entry(made, undo.lastChange());
        }, saved -> {
            opened.set(null);
            lines.set(List.of());
            summary.set("");
            undo.tell(said(saved.getKey()), saved.getValue());
            done.run();
        });
    }

    /// The doubts of a row in words, the field first.
    public String doubts(PartnerLine line) {
        return line.doubts().entrySet().stream()
                .map(doubt -> doubt.getValue() == PartnerDoubt.NO_NAME ? texts.of(doubt.getValue())
                        : texts.get("lists.chip", texts.of(doubt.getKey()), texts.of(doubt.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
