package org.focale.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.focale.app.UseCases;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.desktop.agenda.AgendaView;
import org.focale.desktop.agenda.AgendaViewModel;
import org.focale.desktop.agenda.AgendaWays;
import org.focale.desktop.agenda.Span;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Words;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;

/// A year of a lead partner: 12 associations, 5,000 sessions, 60,000 attendances. How soon a week and a month are read, and stand in the window.
final class AgendaMeasures {

    private static final int PEOPLE = 1_000;
    private static final int ACTIVITIES = 100;
    private static final int SESSIONS = 5_000;
    private static final int EACH = 12;
    private static final int READS = 15;

    private AgendaMeasures() {}

    static List<Row> rows(Bench bench) throws Exception {
        var cases = bench.workspace("agenda");
        try (var session = cases.session()) {
            new Crowd(cases).join(PEOPLE);
            fill(cases);
            var rows = new ArrayList<Row>();
            LocalDate today = session.today();
            for (Span span : List.of(Span.WEEK, Span.MONTH)) {
                var read = new double[READS];
                int lines = 0;
                for (int i = 0; i < READS; i++) {
                    LocalDate day = today.minusWeeks(i);
                    long start = System.nanoTime();
                    lines = cases.agenda().read().read(first(span, day), last(span, day)).entries().size();
                    read[i] = Measures.ms(start);
                }
                var shown = shown(cases, span, today);
                Arrays.sort(read);
                rows.add(new Row("A %s of the agenda, %,d sessions and %,d attendances in the year".formatted(span == Span.WEEK ? "week" : "month",
                        SESSIONS, SESSIONS * EACH).replace('\u202f', ','), Row.format("%.0f ms read, %.0f ms with its grid", read[READS / 2],
                        shown[READS / 2]), lines + " lines", "100 ms"));
            }
            return rows;
        }
    }

    private static LocalDate first(Span span, LocalDate day) {
        return span == Span.WEEK ? day.minusDays(day.getDayOfWeek().getValue() - 1L) : day.withDayOfMonth(1);
    }

    private static LocalDate last(Span span, LocalDate day) {
        return first(span, day).plusDays(span == Span.WEEK ? 6 : 41);
    }

    /// From the press of a button to a grid that is laid out, once the screen is open.
    private static double[] shown(UseCases cases, Span span, LocalDate today) throws Exception {
        return Fx.get(() -> {
            var texts = Texts.in(Locale.FRANCE);
            var dialogs = new ScriptedDialogs();
            var words = new Words(texts, cases.session().clock(), cases.session().clock().getZone());
            var agenda = new AgendaViewModel(cases, Jobs.direct(dialogs, texts), dialogs, words, new AgendaWays(_ -> { }, _ -> { }, _ -> { }));
            agenda.span().set(span);
            var view = new AgendaView(agenda, words);
            Theme.dress(new Scene(view, 1366, 768), Look.LIGHT);
            view.applyCss();
            view.layout();
            var times = new double[READS];
            for (int i = 0; i < READS; i++) {
                long start = System.nanoTime();
                agenda.step(-1);
                view.applyCss();
                view.layout();
                times[i] = Measures.ms(start);
            }
            Arrays.sort(times);
            return times;
        });
    }

    private static void fill(UseCases cases) {
        var ids = cases.session().ids();
        var people = cases.people().all().stream().map(row -> row.id()).toList();
        LocalDate start = cases.session().today().minusMonths(10);
        var records = new ArrayList<Kept>();
        for (int a = 0; a < ACTIVITIES; a++) {
            var activity = new ActivityId(ids.next());
            records.add(new Activity(activity, ActivityKind.WORKSHOP, "Atelier " + a, Coded.NONE, "", "Salle " + a % 12,
                    "Intervenant " + a % 24, EACH,
                    List.of(), false, "", null));
            for (int s = 0; s < SESSIONS / ACTIVITIES; s++) {
                var session = new ActivitySessionId(ids.next());
                var from = LocalTime.of(8 + (a + s) % 9, 0);
                records.add(new ActivitySession(session, activity, start.plusDays((s * 7L + a % 5) % 365), new Hours(from, from.plusHours(2)),
                        "", "", "",
                        SessionState.HELD));
                for (int p = 0; p < EACH; p++) {
                    PersonId who = people.get((a * EACH + p * 7) % people.size());
                    records.add(Attendance.of(who, session, AttendanceState.PRESENT, null, ""));
                }
            }
            cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
            records.clear();
        }
    }
}
