package org.focale.app.agenda;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.domain.agenda.AgendaKind;

/// A line of the agenda in words, for every door.
///
/// @param names whether people are named; else by their initials
public record AgendaWords(Texts texts, boolean names) {

    /// "Mirela Popescu · Point d’étape", "Atelier mobilité · 8 personnes", "Jour de Noël".
    public String title(AgendaEntry entry) {
        if (entry.holiday() != null) {
            return texts.of(entry.holiday());
        }
        String about = entry.title().isBlank() ? texts.of(entry.kind()) : about(entry);
        return Stream.of(name(entry), entry.kind() == AgendaKind.TASK ? texts.get("agenda.words.task", about) : about)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /// What was typed; the names in it go as the name does.
    private String about(AgendaEntry entry) {
        return names ? entry.title() : Initials.hide(entry.title(), entry.name());
    }

    public String name(AgendaEntry entry) {
        return names ? entry.name() : Initials.of(entry.name());
    }

    public String place(AgendaEntry entry) {
        return names ? entry.place() : Initials.hide(entry.place(), entry.name());
    }

    /// "8 personnes" for a session, empty for the rest.
    public String people(AgendaEntry entry) {
        return entry.kind() == AgendaKind.SESSION && !entry.people().isEmpty() ? texts.count("agenda.words.people", entry.people().size()) : "";
    }
}
