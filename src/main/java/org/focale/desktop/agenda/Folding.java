package org.focale.desktop.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.focale.app.agenda.Agenda;
import org.focale.app.agenda.AgendaEntry;
import org.focale.base.Texts;
import org.focale.domain.agenda.AgendaKind;

/// Puts what lasts the whole day together where there is much of it, so that the hours below keep their room: one line says how many.
final class Folding {

    private static final int MOST_PLACEMENTS = 2;
    private static final int MOST_TASKS = 2;

    private Folding() {}

    static boolean isFold(AgendaEntry entry) {
        return entry.record() == null && entry.holiday() == null;
    }

    static Agenda of(Agenda shown, Texts texts) {
        var entries = new ArrayList<>(shown.entries());
        var placements = entries.stream().filter(entry -> entry.kind() == AgendaKind.PLACEMENT && entry.isWholeDay()).toList();
        if (placements.size() > MOST_PLACEMENTS) {
            entries.removeAll(placements);
            entries.addFirst(fold(AgendaKind.PLACEMENT, shown.from(), shown.to(), texts.count("agenda.fold.placements", placements.size())));
        }
        for (LocalDate day = shown.from(); !day.isAfter(shown.to()); day = day.plusDays(1)) {
            LocalDate each = day;
            List<AgendaEntry> tasks = entries.stream().filter(entry -> entry.kind() == AgendaKind.TASK && entry.from().equals(each)).toList();
            if (tasks.size() > MOST_TASKS) {
                entries.removeAll(tasks);
                entries.add(fold(AgendaKind.TASK, day, day, texts.count("agenda.fold.tasks", tasks.size())));
            }
        }
        return new Agenda(shown.from(), shown.to(), List.copyOf(entries), shown.clashes());
    }

    private static AgendaEntry fold(AgendaKind kind, LocalDate from, LocalDate until, String words) {
        return new AgendaEntry(kind, null, null, null, Set.of(), words, "", "", "", "", from, until, null, false);
    }
}
