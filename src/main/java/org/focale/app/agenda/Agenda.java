package org.focale.app.agenda;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What stands in the agenda in some days.
///
/// @param to      last day
/// @param entries in the order of days and hours; what lasts the whole day first
/// @param clashes of those that have some
public record Agenda(LocalDate from, LocalDate to, List<AgendaEntry> entries, Map<AgendaEntry, List<Clash>> clashes) {

    static Agenda of(LocalDate from, LocalDate to, List<AgendaEntry> entries) {
        return new Agenda(from, to, entries, Clashes.among(entries));
    }

    /// Nothing read yet.
    public static Agenda empty(LocalDate day) {
        return new Agenda(day, day, List.of(), Map.of());
    }

    public List<Clash> clashes(AgendaEntry entry) {
        return clashes.getOrDefault(entry, List.of());
    }

    public List<AgendaEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.isOn(day)).toList();
    }

    /// Fewer lines; what clashes with a line that is not shown still clashes.
    public Agenda only(Predicate<AgendaEntry> wanted) {
        var kept = entries.stream().filter(wanted).toList();
        var theirs = new IdentityHashMap<AgendaEntry, List<Clash>>();
        kept.forEach(entry -> {
            if (clashes.containsKey(entry)) {
                theirs.put(entry, clashes(entry));
            }
        });
        return new Agenda(from, to, kept, theirs);
    }
}
