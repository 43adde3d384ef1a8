package org.focale.desktop.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.UseCases;
import org.focale.app.directory.Directory;
import org.focale.app.directory.ExportPartners;
import org.focale.app.directory.PartnerFilter;
import org.focale.app.directory.PartnerRow;
import org.focale.app.directory.WritePartner.NewPartner;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Which partners are listed, which one is looked at, and how one is added or two are joined.
public final class DirectoryViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<OrganisationId> openPartner;
    private final UndoToast undo;
    private final Latest comparing;

    private final ReadOnlyObjectWrapper<Directory> directory = new ReadOnlyObjectWrapper<>(Directory.EMPTY);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<PartnerFilter> filter = new SimpleObjectProperty<>(PartnerFilter.ALL);
    private final ObservableList<PartnerRow> rows = FXCollections.observableArrayList();
    /// Held here: a list made anew each time would be forgotten with its listeners.
    private final ObservableList<PartnerRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<@Nullable PartnerRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Organisation>> alike = new ReadOnlyObjectWrapper<>(List.of());

    /// @param openPartner goes to the page of a partner
    public DirectoryViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Consumer<OrganisationId> openPartner) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.openPartner = openPartner;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.comparing = jobs.latest();
        filter.addListener((_, _, _) -> list());
    }

    // properties

    public ReadOnlyObjectProperty<Directory> directory() {
        return directory.getReadOnlyProperty();
    }

    /// Whether they were read: before, an empty list says nothing.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ObjectProperty<PartnerFilter> filter() {
        return filter;
    }

    /// Those listed, by name.
    public ObservableList<PartnerRow> rows() {
        return rowsView;
    }

    public ReadOnlyObjectProperty<@Nullable PartnerRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Partners that the one being added may be.
    public ReadOnlyObjectProperty<List<Organisation>> alike() {
        return alike.getReadOnlyProperty();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        jobs.run(_ -> cases.directory().directory().read(), now -> {
            directory.set(now);
            read.set(true);
            list();
        });
    }

    private void list() {
        var found = directory.get().matching(filter.get());
        @Nullable PartnerRow before = chosen.get();
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
        var same = before == null ? Optional.<PartnerRow>empty()
                : found.stream().filter(row -> row.organisation().id().equals(before.organisation().id())).findFirst();
        chosen.set(same.orElse(found.isEmpty() ? null : found.getFirst()));
    }

    public void choose(PartnerRow row) {
        chosen.set(row);
    }

    public void open(OrganisationId partner) {
        openPartner.accept(partner);
    }

    public void showAll() {
        filter.set(PartnerFilter.ALL);
    }

    /// Looks for partners that the one being typed may be.
    public void compare(NewPartner typed) {
        comparing.run(_ -> cases.directory().write().alike(typed), alike::set);
    }

    /// Asks which, and goes to its page.
    void add(Sheet<NewPartner> sheet, Runnable added) {
        dialogs.ask(sheet).ifPresent(asked -> jobs.save(_ -> cases.directory().write().add(asked), id -> {
            added.run();
            openPartner.accept(id);
        }, refused -> askAgain(sheet, added, refused)));
        comparing.forget();
        alike.set(List.of());
    }

    private void askAgain(Sheet<NewPartner> sheet, Runnable added, Refused refused) {
        dialogs.refused(refused);
        add(sheet, added);
    }

    /// Shows two records as one, under the name that is answered; "Annuler" parts them again.
    void join(PartnerRow one, PartnerRow other, Sheet<OrganisationId> sheet) {
        dialogs.ask(sheet).ifPresent(kept -> {
            var under = kept.equals(one.organisation().id()) ? other : one;
            jobs.save(_ -> {
                cases.directory().join().join(kept, under.organisation().id());
                return undo.lastChange();
            }, change -> undo.tell(texts.get("directory.join.done", under.organisation().name()), change));
        });
    }

    public void checkedToday(PartnerRow row) {
        jobs.save(_ -> {
            cases.directory().write().checkedToday(row.organisation());
            return undo.lastChange();
        }, change -> undo.tell(texts.get("directory.checked.done", row.organisation().name()), change));
    }

    /// Writes what is listed, in its order.
    public void export() {
        var shown = List.copyOf(rows);
        var question = new FileQuestion(texts.get("directory.export.title"), texts.get("directory.export.name", cases.session().today()),
                texts.get("lists.export.kind"), List.of("xlsx", "csv"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("lists.export.running"), progress -> {
            ExportPartners.write(target, shown, texts, progress);
            return target;
        }, written -> dialogs.toast(new Toast(texts.count("directory.export.done", shown.size(), written.getFileName())))));
    }
}
