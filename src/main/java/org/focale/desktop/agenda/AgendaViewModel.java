package org.focale.desktop.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.agenda.Agenda;
import org.focale.app.agenda.AgendaCases;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.agenda.AgendaWords;
import org.focale.app.agenda.Clash;
import org.focale.app.agenda.WriteAgenda;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.AgendaKind;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// The agenda as it is looked at: which days, whose, of which kinds; and what is done there.
public final class AgendaViewModel {

    /// Kinds that can be left out of sight.
    static final List<AgendaKind> KINDS =
            List.of(AgendaKind.APPOINTMENT, AgendaKind.SESSION, AgendaKind.PLACEMENT, AgendaKind.MEETING, AgendaKind.TASK);

    private static final int MOST_MATCHES = 8;
    private static final int MOST_CLASHES = 3;

    private final UseCases cases;
    private final AgendaCases agenda;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final AgendaWays ways;
    private final UndoToast undo;
    private final AgendaFiles files;
    private final Latest reading;
    private final Latest checking;
    private Agenda everything;

    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.WEEK);
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<String> worker = new SimpleObjectProperty<>("");
    private final ObjectProperty<Set<AgendaKind>> kinds = new SimpleObjectProperty<>(EnumSet.allOf(AgendaKind.class));
    private final ReadOnlyObjectWrapper<Agenda> shown;
    private final ReadOnlyObjectWrapper<List<String>> workers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable AgendaEntry> selected = new SimpleObjectProperty<>();

    public AgendaViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Words words, AgendaWays ways) {
        this.cases = cases;
        this.agenda = cases.agenda();
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.ways = ways;
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        this.files = new AgendaFiles(this, agenda, jobs, dialogs, texts, undo);
        this.reading = jobs.latest();
        this.checking = jobs.latest();
        this.date = new SimpleObjectProperty<>(words.today());
        this.everything = Agenda.empty(words.today());
        this.shown = new ReadOnlyObjectWrapper<>(everything);
        span.addListener((_, _, _) -> refresh());
        date.addListener((_, _, _) -> refresh());
        worker.addListener((_, _, _) -> show());
        kinds.addListener((_, _, _) -> show());
    }

    // properties

    public ObjectProperty<Span> span() {
        return span;
    }

    /// A day that is in sight.
    public ObjectProperty<LocalDate> date() {
        return date;
    }

    /// Whose agenda is shown; empty for everybody’s.
    public ObjectProperty<String> worker() {
        return worker;
    }

    /// Which kinds are shown; public holidays always are.
    public ObjectProperty<Set<AgendaKind>> kinds() {
        return kinds;
    }

    /// What is in sight, through the filters.
    public ReadOnlyObjectProperty<Agenda> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> workers() {
        return workers.getReadOnlyProperty();
    }

    /// Where people met before.
    public ReadOnlyObjectProperty<List<String>> places() {
        return places.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable AgendaEntry> selected() {
        return selected;
    }

    public LocalDate today() {
        return words.today();
    }

    public LocalTime now() {
        return LocalTime.now(cases.session().clock());
    }

    /// "Semaine 49", "Novembre 2026", "Lundi 30 novembre".
    public String title() {
        return switch (span.get()) {
            case DAY -> capital(words.weekday(date.get()));
            case WEEK -> week();
            case MONTH -> capital(words.month(date.get()));
        };
    }

    /// "Du 30 novembre au 6 décembre", and for a day its week.
    public String subtitle() {
        return switch (span.get()) {
            case DAY -> week();
            case WEEK -> capital(words.days(Span.WEEK.first(date.get()), Span.WEEK.last(date.get())));
            case MONTH -> "";
        };
    }

    private String week() {
        return texts.get("agenda.week", date.get().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String capital(String said) {
        return said.substring(0, 1).toUpperCase(texts.locale()) + said.substring(1);
    }

    // words of one line

    /// With names: this screen is the association’s own.
    public String title(AgendaEntry entry) {
        return Folding.isFold(entry) ? entry.title() : new AgendaWords(texts, true).title(entry);
    }

    /// "9 h 00 – 11 h 30", empty for the whole day.
    public String hours(AgendaEntry entry) {
        Hours hours = entry.hours();
        return hours == null ? "" : texts.get("agenda.from-to", words.time(hours.from()), words.time(hours.to()));
    }

    /// "9 h 00"
    String start(AgendaEntry entry) {
        return entry.hours() == null ? "" : words.time(entry.hours().from());
    }

    String word(String key) {
        return texts.get(key);
    }

    /// "mardi 1er décembre · 9 h 00 – 11 h 30", "du 1er au 14 décembre".
    public String when(AgendaEntry entry) {
        String days = entry.from().equals(entry.until()) ? words.weekday(entry.from()) : words.days(entry.from(), entry.until());
        return capital(entry.hours() == null ? days : days + " · " + hours(entry));
    }

    /// "8 personnes" for a session.
    public String people(AgendaEntry entry) {
        return new AgendaWords(texts, true).people(entry);
    }

    /// What one clash is, as a sentence.
    public String clash(Clash clash) {
        String other = title(clash.other()) + (clash.other().hours() == null ? "" : ", " + hours(clash.other()));
        return switch (clash.kind()) {
            case PERSON -> texts.get("agenda.clash.person", clash.people().stream().map(agenda.read()::name).filter(name -> !name.isEmpty())
                    .sorted().limit(MOST_CLASHES).collect(Collectors.joining(", ")), other);
            case WORKER -> texts.get("agenda.clash.worker", clash.what(), other);
            case PLACE -> texts.get("agenda.clash.place", clash.what(), other);
        };
    }

    /// What leaves the agenda as files, and what comes in.
    public AgendaFiles files() {
        return files;
    }

    /// All that is in sight, before the filters.
    Agenda everything() {
        return everything;
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
        LocalDate first = span.get().first(date.get());
        LocalDate last = span.get().last(date.get());
        reading.run(_ -> new Read(agenda.read().read(first, last), agenda.read().workers(), agenda.read().places()), read -> {
            everything = read.agenda();
            workers.set(read.workers());
            places.set(read.places());
            show();
        });
    }

    private record Read(Agenda agenda, List<String> workers, List<String> places) {}

    private void show() {
        String whose = worker.get();
        var wanted = kinds.get();
        shown.set(Folding.of(everything.only(entry -> entry.kind() == AgendaKind.HOLIDAY
                || wanted.contains(entry.kind()) && (whose.isEmpty() || entry.whose().isBlank() || entry.whose().equals(whose))), texts));
        @Nullable AgendaEntry before = selected.get();
        selected.set(before == null ? null : shown.get().entries().stream()
                .filter(entry -> entry.isAgain(before)).findFirst()
                .or(() -> shown.get().entries().stream().filter(entry -> entry.isOf(before)).findFirst()).orElse(null));
    }

    public void step(int steps) {
        date.set(span.get().step(date.get(), steps));
    }

    public void goToday() {
        date.set(words.today());
    }

    /// Shows one day by itself.
    public void showDay(LocalDate day) {
        date.set(day);
        span.set(Span.DAY);
    }

    public void toggle(AgendaKind kind, boolean on) {
        var now = EnumSet.copyOf(kinds.get());
        if (on) {
            now.add(kind);
        } else {
            now.remove(kind);
        }
        kinds.set(now);
    }

    /// The lines that were put together in one: those of its kind that last the whole day.
    List<AgendaEntry> foldedIn(AgendaEntry entry) {
        return Folding.isFold(entry) ? everything.entries().stream().filter(each -> each.kind() == entry.kind() && each.isWholeDay()
                && !each.from().isAfter(entry.until()) && !each.until().isBefore(entry.from())
                && (worker.get().isEmpty() || each.whose().isBlank() || each.whose().equals(worker.get()))).toList() : List.of();
    }

    /// Whether it leads to a place that is there.
    public boolean opens(AgendaEntry entry) {
        return entry.record() instanceof ActivitySession || entry.person() != null;
    }

    /// Goes where it is done: a session, a placement, someone’s file. A meeting is changed here.
    public void open(AgendaEntry entry) {
        switch (entry.record()) {
            case ActivitySession session -> ways.session().accept(session);
            case Placement placement -> ways.placement().accept(placement);
            case null, default -> {
                if (entry.person() != null) {
                    ways.person().accept(entry.person());
                }
            }
        }
    }

    /// Gives it another day or other hours; when that cannot be, it goes back where it was.
    public void move(AgendaEntry entry, LocalDate day, @Nullable Hours hours) {
        jobs.save(_ -> agenda.write().move(entry, day, hours) ? undo.lastChange() : Optional.<Long>empty(), change -> {
            if (change.isPresent()) {
                undo.tell(texts.get("agenda.moved", words.day(day)), change);
            } else {
                refresh();
            }
        }, refused -> {
            dialogs.refused(refused);
            refresh();
        });
    }

    public void delete(AgendaEntry entry) {
        if (entry.mayDelete()) {
            jobs.save(_ -> {
                agenda.write().delete(entry);
                return undo.lastChange();
            }, change -> undo.tell(texts.get("agenda.deleted", title(entry)), change));
        }
    }

    /// Says that it does not take place.
    public void callOff(AgendaEntry entry) {
        jobs.save(_ -> {
            agenda.write().callOff(entry);
            return undo.lastChange();
        }, change -> undo.tell(texts.get("agenda.called-off", title(entry)), change));
    }

    /// People whose names begin so, for the field of the sheet.
    public List<PersonRow> matching(String typed) {
        return typed.isBlank() ? List.of() : cases.people().matchingSoFar(typed).stream().limit(MOST_MATCHES).toList();
    }

    public String author() {
        return cases.session().author();
    }

    /// Asks with a sheet for something new and saves it.
    public void add(Sheet<NewEntry> sheet) {
        dialogs.ask(sheet).ifPresent(asked -> jobs.save(_ -> {
            agenda.write().create(record(asked));
            return undo.lastChange();
        }, change -> {
            date.set(asked.day());
            undo.tell(texts.get("agenda.added", words.day(asked.day())), change);
        }));
    }

    private Kept record(NewEntry asked) {
        WriteAgenda write = agenda.write();
        return asked.person() == null ? write.meeting(asked.day(), asked.until(), asked.hours(), asked.title(), asked.place(), asked.worker())
                : write.appointment(asked.person(), asked.day(), asked.hours(), asked.title(), asked.place(), asked.worker());
    }

    /// Asks with a sheet for what differs and saves it.
    public void edit(AgendaEntry entry, Sheet<NewEntry> sheet) {
        dialogs.ask(sheet).ifPresent(asked -> jobs.save(_ -> switch (entry.record()) {
            case Appointment seen -> agenda.write().change(seen, asked.over(seen));
            case Meeting seen -> agenda.write().change(seen, asked.over(seen));
            case null, default -> false;
        }, _ -> { }));
    }

    /// Tells what it would be at the same moment as, in sentences; nothing when nothing clashes.
    ///
    /// @param changed the line that is being changed, null for a new one
    public void check(NewEntry asked, @Nullable AgendaEntry changed, Consumer<List<String>> told) {
        checking.run(_ -> agenda.read().clashes(proposed(asked, changed)), clashes -> told.accept(clashes.stream().limit(MOST_CLASHES)
                .map(this::clash).toList()));
    }

    /// Nothing is left to be looked at.
    public void forgetCheck() {
        checking.forget();
    }

    private AgendaEntry proposed(NewEntry asked, @Nullable AgendaEntry changed) {
        Kept record = switch (changed == null ? null : changed.record()) {
            case Appointment seen -> asked.over(seen);
            case Meeting seen -> asked.over(seen);
            case null, default -> record(asked);
        };
        return record instanceof Appointment appointment ? agenda.read().line(appointment, asked.day())
                : agenda.read().line((Meeting) record, asked.day());
    }
}
