package org.focale.app.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.directory.ReadDirectory;
import org.focale.app.person.PeopleIndex;
import org.focale.app.record.Saves;
import org.focale.app.today.Today.Waiting;
import org.focale.app.workspace.Session;
import org.focale.domain.InFile;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.SessionState;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.own.Setting;
import org.focale.domain.own.SettingId;
import org.focale.domain.pathway.Stage;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Organisation;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Gathers what is due: one scan of everybody, then one query for each kind of record, whatever the number of files.
public final class ReadToday {

    /// Until the association chooses another number.
    public static final int SILENT_DAYS = 30;

    private static final String SILENT_DAYS_KEY = "no-news.days";
    private static final int FEWEST_SILENT_DAYS = 1;
    private static final int MOST_SILENT_DAYS = 365;
    private static final Period TASKS_AHEAD = Period.ofDays(7);
    private static final Period ENDING_AHEAD = Period.ofMonths(2);
    private static final Period CONSENTS_AHEAD = Period.ofMonths(1);
    /// A residence permit takes that long to renew.
    private static final Period DOCUMENTS_AHEAD = Period.ofMonths(3);
    /// What is older was not forgotten: it was left.
    private static final Period LEFT_ALONE_AFTER = Period.ofMonths(6);

    private final Session session;
    private final Saves saves;
    private final PeopleIndex people;

    /// @param people loaded anew by each reading, so that a search finds what is told here
    public ReadToday(Session session, Saves saves, PeopleIndex people) {
        this.session = session;
        this.saves = saves;
        this.people = people;
    }

    public Today read() {
        people.reload();
        var byId = people.all().stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return session.read(reading -> read(reading, byId, session.today()));
    }

    private Today read(Reading reading, Map<PersonId, PersonRow> byId, LocalDate today) {
        var goals = reading.all(Programme.class).stream().collect(Collectors.toMap(Programme::key, Programme::goals, (_, later) -> later));
        var underWay = byId.values().stream().filter(row -> row.stageOn(today) == Stage.UNDER_WAY).toList();
        int days = silentDays(reading);
        var tasks = with(byId, reading.due().tasks(today.plus(TASKS_AHEAD)), Today.ToDo::new);
        tasks.sort(Comparator.comparing((Today.ToDo task) -> Objects.requireNonNullElse(task.task().due(), today))
                .thenComparing(task -> task.task().id().value()));
        return new Today(today, underWay.size(), days, List.copyOf(tasks), silent(underWay, today, days),
                ending(underWay, today, goals), toEnter(reading, byId, today), delegations(reading, today),
                gatherings(reading, today));
    }

    private static List<Today.Silent> silent(List<PersonRow> underWay, LocalDate today, int days) {
        LocalDate limit = today.minusDays(days);
        return underWay.stream().map(row -> new Today.Silent(row, since(row, today)))
                .filter(silent -> silent.since() == null || !silent.since().isAfter(limit))
                .sorted(Comparator.comparing(Today.Silent::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(silent -> silent.person().folded()))
                .toList();
    }

    /// Nobody is silent before they came.
    private static @Nullable LocalDate since(PersonRow row, LocalDate today) {
        LocalDate contact = row.lastContact(today);
        LocalDate start = row.start();
        return contact == null || start != null && start.isAfter(contact) ? start : contact;
    }

    private static List<Today.Ending> ending(List<PersonRow> underWay, LocalDate today, Map<String, CvGoals> goals) {
        var ending = new ArrayList<Today.Ending>();
        for (PersonRow row : underWay) {
            LocalDate end = row.plannedEnd();
            if (end != null && !end.isAfter(today.plus(ENDING_AHEAD))) {
                ending.add(new Today.Ending(row, end, goals.getOrDefault(row.programme(), CvGoals.DEFAULT)));
            }
        }
        ending.sort(Comparator.comparing(Today.Ending::end).thenComparing(each -> each.person().folded()));
        return List.copyOf(ending);
    }

    /// What ended long ago was let go.
    private static List<Organisation> delegations(Reading reading, LocalDate today) {
        return reading.all(Organisation.class).stream().filter(each -> each.delegatedUntil() != null
                        && !each.delegatedUntil().isAfter(today.plus(ReadDirectory.DELEGATION_AHEAD))
                        && !each.delegatedUntil().isBefore(today.minus(LEFT_ALONE_AFTER)))
                .sorted(Comparator.comparing((Organisation each) -> Objects.requireNonNull(each.delegatedUntil())).thenComparing(Organisation::name))
                .toList();
    }

    private List<Today.ToEnter> toEnter(Reading reading, Map<PersonId, PersonRow> byId, LocalDate today) {
        var due = reading.due();
        LocalDate oldest = today.minus(LEFT_ALONE_AFTER);
        var all = new ArrayList<Today.ToEnter>();
        all.addAll(waiting(byId, due.placementsWithoutDiagnosis(oldest, today), Waiting.Undiagnosed::new, each -> each.end()));
        all.addAll(waiting(byId, due.placementsWithoutAssessment(oldest, today.minusDays(1)).stream()
                .filter(each -> !each.kind().isTaught()).toList(), Waiting.Unassessed::new, each -> each.end()));
        all.addAll(notTalkedOver(reading, byId, due.diagnosesNotTalkedOver(oldest, today)));
        all.addAll(waiting(byId, due.consents(oldest, today.plus(CONSENTS_AHEAD)), Waiting.Consenting::new, each -> each.until()));
        all.addAll(waiting(byId, due.attachments(oldest, today.plus(DOCUMENTS_AHEAD)), Waiting.Expiring::new, each -> each.expires()));
        all.removeIf(each -> each.person().stageOn(today) == Stage.LEFT);
        all.addAll(waiting(byId, due.followUps(today.plus(TASKS_AHEAD)), Waiting.Following::new, each -> each.due()));
        all.sort(Comparator.comparing(Today.ToEnter::day).thenComparing(each -> each.person().folded()));
        return List.copyOf(all);
    }

    private static List<Today.Gathering> gatherings(Reading reading, LocalDate today) {
        var groups = reading.groups();
        var notEntered = groups.notEntered(today.minus(LEFT_ALONE_AFTER), today);
        var sessions = new LinkedHashSet<>(notEntered);
        groups.sessions(today, today).stream().filter(each -> each.state() != SessionState.CANCELLED).forEach(sessions::add);
        if (sessions.isEmpty()) {
            return List.of();
        }
        var enrolled = groups.standing().stream().filter(each -> each.state() == EnrolmentState.ENROLLED && each.activity() != null)
                .collect(Collectors.groupingBy(Enrolment::activity, Collectors.counting()));
        var gatherings = new ArrayList<Today.Gathering>();
        for (ActivitySession each : sessions) {
            LocalDate day = Objects.requireNonNullElse(each.date(), today);
            if (each.activity() != null) {
                reading.find(Activity.class, each.activity()).ifPresent(activity -> gatherings.add(new Today.Gathering(activity, each, day,
                        enrolled.getOrDefault(activity.id(), 0L).intValue(), !notEntered.contains(each))));
            }
        }
        gatherings.sort(Comparator.comparing(Today.Gathering::day)
                .thenComparing(each -> each.session().hours() == null ? LocalTime.MIN : each.session().hours().from())
                .thenComparing(each -> each.session().id().value()));
        return List.copyOf(gatherings);
    }

    /// One line for each placement, on the day of what was seen last.
    private static List<Today.ToEnter> notTalkedOver(Reading reading, Map<PersonId, PersonRow> byId, List<Diagnosis> diagnoses) {
        var byPlacement = diagnoses.stream().collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.placement())));
        var lines = new ArrayList<Today.ToEnter>();
        byPlacement.forEach((id, seen) -> reading.find(Placement.class, id).ifPresent(placement -> {
            PersonRow row = byId.get(placement.person());
            if (row != null) {
                lines.add(new Today.ToEnter(row, new Waiting.NotTalkedOver(placement, seen.size()), seen.stream()
                        .map(each -> Objects.requireNonNull(each.date())).max(Comparator.naturalOrder()).orElseThrow()));
            }
        }));
        return lines;
    }

    private static <R extends InFile> List<Today.ToEnter> waiting(
            Map<PersonId, PersonRow> byId, List<R> records, Function<R, Waiting> what, Function<R, @Nullable LocalDate> day) {
        return with(byId, records, (row, record) -> new Today.ToEnter(row, what.apply(record), Objects.requireNonNull(day.apply(record))));
    }

    /// Each with the person it is for; what is left of a file that was taken away is left out.
    private static <R extends InFile, T> List<T> with(Map<PersonId, PersonRow> byId, List<R> records, BiFunction<PersonRow, R, T> both) {
        var found = new ArrayList<T>();
        for (R record : records) {
            PersonRow row = byId.get(record.person());
            if (row != null) {
                found.add(both.apply(row, record));
            }
        }
        return found;
    }

    /// After how many days without a contact someone is told of.
    public int silentDays() {
        return session.read(ReadToday::silentDays);
    }

    private static int silentDays(Reading reading) {
        return setting(reading).map(Setting::value).filter(value -> value.matches("\\d{1,3}")).map(Integer::valueOf)
                .map(days -> Math.clamp(days, FEWEST_SILENT_DAYS, MOST_SILENT_DAYS)).orElse(SILENT_DAYS);
    }

    private static Optional<Setting> setting(Reading reading) {
        return reading.all(Setting.class).stream().filter(setting -> setting.key().equals(SILENT_DAYS_KEY)).findFirst();
    }

    /// Chooses that number for the whole association.
    public void tellAfter(int days) {
        String value = String.valueOf(Math.clamp(days, FEWEST_SILENT_DAYS, MOST_SILENT_DAYS));
        session.read(ReadToday::setting).ifPresentOrElse(now -> saves.change(now, new Setting(now.id(), now.key(), value)),
                () -> saves.create(new Setting(new SettingId(session.ids().next()), SILENT_DAYS_KEY, value)));
    }
}
