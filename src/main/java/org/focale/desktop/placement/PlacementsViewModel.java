package org.focale.desktop.placement;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.placement.ExportPlacements;
import org.focale.app.placement.ListedPlacement;
import org.focale.app.placement.PlacementFilter;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.PlacementStage;
import org.jspecify.annotations.Nullable;

/// Every placement of the workspace, through a filter.
public final class PlacementsViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Consumer<PlacementId> open;
    private final ReadOnlyObjectWrapper<List<ListedPlacement>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ListedPlacement>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<PlacementFilter> filter = new SimpleObjectProperty<>(PlacementFilter.ALL);

    /// @param open goes to the page of one
    public PlacementsViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Words words, Consumer<PlacementId> open) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.open = open;
        filter.addListener((_, _, _) -> show());
    }

    // properties

    /// The latest to begin first.
    public ReadOnlyObjectProperty<List<ListedPlacement>> all() {
        return all.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ListedPlacement>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<PlacementFilter> filter() {
        return filter;
    }

    /// How many stand there.
    long count(PlacementStage stage) {
        return all.get().stream().filter(each -> each.whole().stageOn(words.today()) == stage).count();
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
        jobs.run(_ -> cases.placements().list().all(), read -> {
            all.set(read);
            show();
        });
    }

    private void show() {
        shown.set(filter.get().of(all.get(), words.today()));
    }

    /// Those that stand there alone; null: all of them.
    public void stage(@Nullable PlacementStage stage) {
        filter.set(new PlacementFilter(stage, filter.get().kind(), filter.get().typed()));
    }

    public void search(String typed) {
        filter.set(new PlacementFilter(filter.get().stage(), filter.get().kind(), typed));
    }

    public void open(ListedPlacement placement) {
        open.accept(placement.whole().placement().id());
    }

    /// Writes what is shown where the user says.
    public void export() {
        var rows = shown.get();
        var question = new FileQuestion(texts.get("placement.export"), texts.get("placement.export.name") + ".xlsx",
                texts.get("placement.export.kind"), List.of("xlsx", "csv"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("placement.export.running"), progress -> {
            ExportPlacements.write(target, rows, words.today(), texts, progress);
            return target;
        }, this::tellWhere));
    }

    private void tellWhere(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        dialogs.toast(new Toast(texts.get("placement.exported", target.getFileName(), Optional.ofNullable(folder).map(Path::toString).orElse(""))));
    }
}
