package org.focale.app.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.file.TableFile;
import org.focale.app.person.PeopleIndex;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.SessionState;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;

/// Counts the hours of each person by theme and month, and writes them as a table.
public final class CountHours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Session session;
    private final PeopleIndex people;

    CountHours(Session session, PeopleIndex people) {
        this.session = session;
        this.people = people;
    }

    /// One line.
    private record Key(PersonId person, String theme, YearMonth month) {}

    /// Sessions and minutes.
    private record Sum(int sessions, int minutes) {
        Sum and(Sum other) {
            return new Sum(sessions + other.sessions, minutes + other.minutes);
        }
    }

    /// Of the sessions of these days, by name, then theme, then month; without whoever was at none.
    public List<HoursLine> count(LocalDate from, LocalDate until) {
        people.refresh();
        var sums = session.read(reading -> sums(reading, from, until));
        return sums.entrySet().stream()
                .flatMap(each -> people.find(each.getKey().person()).map(row -> new HoursLine(row, each.getKey().theme(), each.getKey().month(),
                        each.getValue().sessions(), each.getValue().minutes())).stream())
                .sorted(Comparator.comparing((HoursLine line) -> line.person().folded()).thenComparing(line -> line.person().id().value())
                        .thenComparing(line -> Folded.of(line.theme())).thenComparing(HoursLine::month)).toList();
    }

    private static Map<Key, Sum> sums(Reading reading, LocalDate from, LocalDate until) {
        Map<ActivityId, Activity> activities = new HashMap<>();
        reading.each(Activity.class, each -> activities.put(each.id(), each));
        Map<ActivitySessionId, ActivitySession> sessions = reading.groups().sessions(from, until).stream()
                .filter(each -> each.state() != SessionState.CANCELLED).collect(Collectors.toMap(ActivitySession::id, Function.identity()));
        var aliases = reading.aliases();
        var sums = new LinkedHashMap<Key, Sum>();
        for (Attendance each : reading.groups().attendances(from, until)) {
            ActivitySession at = sessions.get(each.session());
            if (at != null && at.date() != null && each.state().isThere()) {
                Activity activity = at.activity() == null ? null : activities.get(at.activity());
                sums.merge(new Key(aliases.shown(each.person()), activity == null ? "" : activity.theme().label(), YearMonth.from(at.date())),
                        new Sum(1, each.minutesOf(ActivityFile.whole(at))), Sum::and);
            }
        }
        return sums;
    }

    /// The lines as a table; hours are numbers that a spreadsheet adds up.
    public static Sheet sheet(List<HoursLine> lines, Texts texts) {
        return new Sheet(texts.get("activity.hours.sheet"),
                List.of(texts.get("activity.hours.person"), texts.get("activity.hours.theme"), texts.get("activity.hours.month"),
                        texts.get("activity.hours.sessions"), texts.get("activity.hours.hours")),
                lines.stream().map(line -> List.of(Cell.of(line.person().displayName()), Cell.of(line.theme()), Cell.of(line.month().toString()),
                        Cell.Amount.of(line.sessions()), new Cell.Amount(BigDecimal.valueOf(line.minutes())
                                .divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros()))).toList());
    }

    /// @param target CSV when its name ends so, else XLSX; replaced when it is there
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there still does
    public static void write(Path target, List<HoursLine> lines, Texts texts, Progress progress) {
        TableFile.write(target, sheet(lines, texts), progress);
    }
}
