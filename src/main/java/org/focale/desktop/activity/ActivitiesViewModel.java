package org.focale.desktop.activity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.app.activity.ActivityLine;
import org.focale.app.activity.CountHours;
import org.focale.app.activity.HoursLine;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.jspecify.annotations.Nullable;

/// All activities of groups, and the hours that were spent in them.
public final class ActivitiesViewModel {

    /// What a new activity begins with.
    record NewActivity(String title, ActivityKind kind, @Nullable Integer capacity) {}

    /// Of which time the hours are counted.
    enum Span {
        THIS_MONTH, LAST_MONTH, THIS_YEAR, LAST_YEAR;

        LocalDate from(LocalDate today) {
            return switch (this) {
                case THIS_MONTH -> today.withDayOfMonth(1);
                case LAST_MONTH -> today.minusMonths(1).withDayOfMonth(1);
                case THIS_YEAR -> today.withDayOfYear(1);
                case LAST_YEAR -> today.minusYears(1).withDayOfYear(1);
            };
        }

        LocalDate until(LocalDate today) {
            return switch (this) {
                case THIS_MONTH, THIS_YEAR -> today;
                case LAST_MONTH -> from(today).with(TemporalAdjusters.lastDayOfMonth());
                case LAST_YEAR -> from(today).with(TemporalAdjusters.lastDayOfYear());
            };
        }
    }

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<ActivityId> open;
    private final ReadOnlyObjectWrapper<List<ActivityLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
    private final BooleanProperty closedToo = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.THIS_YEAR);
    private final ReadOnlyObjectWrapper<List<HoursLine>> hours = new ReadOnlyObjectWrapper<>(List.of());
    private List<ActivityLine> all = List.of();
    private boolean hoursShown;

    /// @param open leads to one activity
    public ActivitiesViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Consumer<ActivityId> open) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.open = open;
        closedToo.addListener((_, _, _) -> show());
        typed.addListener((_, _, _) -> show());
        span.addListener((_, _, _) -> count());
    }

    // properties

    ReadOnlyObjectProperty<List<ActivityLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// They were read: from now on an empty list is an empty list.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// There is no activity at all.
    ReadOnlyBooleanProperty none() {
        return none.getReadOnlyProperty();
    }

    BooleanProperty closedToo() {
        return closedToo;
    }

    int closed() {
        return (int) all.stream().filter(each -> each.activity().closed() != null).count();
    }

    StringProperty typed() {
        return typed;
    }

    ObjectProperty<Span> span() {
        return span;
    }

    ReadOnlyObjectProperty<List<HoursLine>> hours() {
        return hours.getReadOnlyProperty();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        jobs.run(_ -> cases.activities().read().all(), found -> {
            all = found;
            none.set(found.isEmpty());
            show();
            read.set(true);
        });
        if (hoursShown) {
            count();
        }
    }

    private void show() {
        String folded = Folded.of(typed.get());
        lines.set(all.stream().filter(each -> closedToo.get() || each.activity().closed() == null)
                .filter(each -> Folded.matches(Folded.of(each.activity().title() + " " + each.activity().theme().label()), folded)).toList());
    }

    /// The hours are looked at from now on.
    void showHours() {
        hoursShown = true;
        count();
    }

    private void count() {
        LocalDate today = cases.session().today();
        Span of = span.get();
        jobs.run(_ -> cases.activities().hours().count(of.from(today), of.until(today)), hours::set);
    }

    void open(ActivityLine line) {
        open.accept(line.activity().id());
    }

    void create(Sheet<NewActivity> sheet, Runnable made) {
        dialogs.ask(sheet).ifPresent(asked -> jobs.save(
                _ -> cases.activities().plan().create(asked.title(), asked.kind(), asked.capacity()), activity -> {
                    made.run();
                    open.accept(activity.id());
                }));
    }

    /// Writes the hours as they are shown.
    void export() {
        var shown = hours.get();
        var question = new FileQuestion(texts.get("activity.hours.export.title"), texts.get("activity.hours.export.name") + ".xlsx",
                texts.get("activity.hours.export.kind"), List.of("xlsx", "csv"));
        dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("activity.hours.exporting"), progress -> {
            CountHours.write(target, shown, texts, progress);
            return target;
        }, this::written));
    }

    private void written(Path target) {
        dialogs.toast(new Toast(texts.get("activity.written", target.getFileName())));
    }
}
