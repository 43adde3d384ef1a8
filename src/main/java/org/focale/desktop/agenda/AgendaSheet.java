package org.focale.desktop.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.app.agenda.AgendaEntry;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.Hours;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Asks for a new appointment or meeting, or for what differs in one; says while it is filled in what is at the same moment.
final class AgendaSheet {

    private final AgendaViewModel agenda;
    private final Texts texts;
    private final @Nullable AgendaEntry changed;
    private final Field<String> person;
    private final Field<String> title;
    private final Field<@Nullable LocalDate> day;
    private final Field<@Nullable LocalDate> until;
    private final Field<String> from;
    private final Field<String> to;
    private final Field<String> place;
    private final Field<String> worker;
    private final VBox told = new VBox();
    private final VBox content = new VBox();
    private final Map<String, PersonRow> known = new LinkedHashMap<>();
    private boolean team;

    /// Something new.
    ///
    /// @param hours null: the whole day, until an hour is typed
    static AgendaSheet ofNew(AgendaViewModel agenda, Words words, LocalDate day, @Nullable Hours hours) {
        var sheet = new AgendaSheet(agenda, words, null, false);
        sheet.fill(day, null, hours, "", "", agenda.author());
        return sheet;
    }

    /// What is there already.
    static AgendaSheet of(AgendaViewModel agenda, Words words, AgendaEntry entry) {
        var sheet = new AgendaSheet(agenda, words, entry, entry.record() instanceof Meeting);
        sheet.fill(entry.from(), entry.until().equals(entry.from()) ? null : entry.until(), entry.hours(), entry.title(), entry.place(),
                entry.worker());
        return sheet;
    }

    private AgendaSheet(AgendaViewModel agenda, Words words, @Nullable AgendaEntry changed, boolean team) {
        this.agenda = agenda;
        this.texts = words.texts();
        this.changed = changed;
        this.team = team;
        var fields = new Fields(words);
        this.person = fields.completed("agenda-person", texts.get("agenda.sheet.person"), this::suggest)
                .prompt(texts.get("agenda.sheet.person.prompt"));
        this.title = fields.text("agenda-title", texts.get("agenda.sheet.title"));
        this.day = fields.day("agenda-day", texts.get("agenda.sheet.day"));
        this.until = fields.day("agenda-until", texts.get("agenda.sheet.until"));
        this.from = hour(fields, "agenda-from", texts.get("agenda.sheet.from"));
        this.to = hour(fields, "agenda-to", texts.get("agenda.sheet.to"));
        this.place = fields.suggested("agenda-place", texts.get("agenda.sheet.place"), agenda.places().get());
        this.worker = fields.suggested("agenda-worker", texts.get("agenda.sheet.worker"), agenda.workers().get());
        told.setId("agenda-clashes");
        told.getStyleClass().addAll("banner", "agenda-clashes");
        Tone.WARN.dress(told);
        content.getStyleClass().add(Style.COLUMN);
        tell(List.of());
        layOut();
        for (ObservableValue<?> value : List.<ObservableValue<?>>of(person.value(), day.value(), until.value(), from.value(), to.value(),
                place.value(), worker.value())) {
            value.subscribe(this::check);
        }
    }

    private Field<String> hour(Fields fields, String id, String label) {
        return fields.text(id, label).prompt(texts.get("agenda.sheet.hour.prompt"))
                .check(typed -> typed.isEmpty() || HourReader.read(typed).isPresent() ? Optional.empty()
                        : Optional.of(texts.get("agenda.sheet.hour.wrong")));
    }

    private void fill(LocalDate first, @Nullable LocalDate last, @Nullable Hours hours, String about, String where, String who) {
        day.value().set(first);
        until.value().set(last);
        from.value().set(hours == null ? "" : typed(hours.from()));
        to.value().set(hours == null ? "" : typed(hours.to()));
        title.value().set(about);
        place.value().set(where);
        worker.value().set(who);
    }

    private static String typed(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    private void layOut() {
        var rows = new ArrayList<Region>();
        if (changed == null) {
            rows.add(kinds());
        }
        if (!team && changed == null) {
            rows.add(person);
        }
        rows.add(title);
        rows.add(team ? new Equal(day, until) : day);
        rows.add(new Equal(from, to));
        rows.add(new Equal(place, worker));
        rows.add(told);
        content.getChildren().setAll(rows);
    }

    /// With a person, or of the team: the rest of the sheet follows.
    private Wrap kinds() {
        var group = new ToggleGroup();
        var withPerson = Chip.toggle("agenda-with-person", texts.get("agenda.sheet.with-person"));
        var ofTeam = Chip.toggle("agenda-of-team", texts.get("agenda.sheet.of-team"));
        withPerson.setToggleGroup(group);
        ofTeam.setToggleGroup(group);
        (team ? ofTeam : withPerson).setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else if (team != (now == ofTeam)) {
                team = now == ofTeam;
                layOut();
                check();
            }
        });
        return new Wrap(withPerson, ofTeam);
    }

    /// Two people of one name are told apart by who follows them.
    private List<String> suggest(String typed) {
        known.clear();
        for (PersonRow row : agenda.matching(typed)) {
            String name = known.containsKey(row.displayName()) ? row.displayName() + " · " + row.referent() : row.displayName();
            known.put(name, row);
        }
        return List.copyOf(known.keySet());
    }

    private @Nullable PersonId whom() {
        if (changed != null) {
            return changed.record() instanceof Appointment seen ? seen.person() : null;
        }
        String name = person.value().get();
        if (!known.containsKey(name)) {
            suggest(name);
        }
        return name.isBlank() || !known.containsKey(name) ? null : known.get(name).id();
    }

    Sheet<NewEntry> sheet() {
        return new Sheet<>(texts.get(changed == null ? "agenda.sheet.new" : "agenda.sheet.change"), content,
                texts.get(changed == null ? "agenda.sheet.add" : "agenda.sheet.save"), this::answer);
    }

    private Optional<NewEntry> answer() {
        if (!day.isGood() || !until.isGood() || !from.isGood() || !to.isGood() || !title.isGood() || !place.isGood() || !worker.isGood()
                || !person.isGood()) {
            return Optional.empty();
        }
        if (day.value().get() == null) {
            return wrong(day, "agenda.sheet.day.none");
        }
        if (!team && whom() == null) {
            return wrong(person, "agenda.sheet.person.none");
        }
        if (team && title.value().get().isBlank()) {
            return wrong(title, "agenda.sheet.title.none");
        }
        Optional<LocalTime> end = HourReader.read(to.value().get());
        if (HourReader.read(from.value().get()).isEmpty() && end.isPresent()) {
            return wrong(from, "agenda.sheet.from.none");
        }
        Hours hours = hours();
        if (hours != null && hours.isBackwards()) {
            return wrong(to, "agenda.sheet.backwards");
        }
        return Optional.ofNullable(entry());
    }

    private <T extends @Nullable Object> Optional<NewEntry> wrong(Field<T> field, String key) {
        field.wrong(texts.get(key));
        field.focus();
        return Optional.empty();
    }

    /// What stands in the sheet now; null without a day or, with a person, without anybody.
    private @Nullable NewEntry entry() {
        LocalDate first = day.value().get();
        PersonId whose = team ? null : whom();
        if (first == null || !team && whose == null) {
            return null;
        }
        String about = title.value().get().isBlank() ? texts.get("agenda.sheet.untitled") : title.value().get();
        return new NewEntry(whose, first, team ? until.value().get() : null, hours(), about, place.value().get(), worker.value().get());
    }

    /// An hour without an end lasts one.
    private @Nullable Hours hours() {
        Optional<LocalTime> start = HourReader.read(from.value().get());
        if (start.isEmpty()) {
            return null;
        }
        LocalTime begin = start.get();
        return new Hours(begin, HourReader.read(to.value().get()).orElse(begin.getHour() == 23 ? LocalTime.of(23, 59) : begin.plusHours(1)));
    }

    private void check() {
        NewEntry now = entry();
        Hours hours = now == null ? null : now.hours();
        if (now == null || hours != null && hours.isBackwards()) {
            agenda.forgetCheck();
            tell(List.of());
        } else {
            agenda.check(now, changed, this::tell);
        }
    }

    private void tell(List<String> clashes) {
        told.getChildren().setAll(clashes.stream().map(words -> new Prose(words, Style.SMALL)).toList());
        told.setVisible(!clashes.isEmpty());
        told.setManaged(!clashes.isEmpty());
        if (content.getScene() != null && content.getScene().getWindow() != null) {
            content.getScene().getWindow().sizeToScene();
        }
    }
}
