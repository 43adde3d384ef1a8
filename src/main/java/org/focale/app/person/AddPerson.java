package org.focale.app.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.programme.FindProgrammes;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.domain.Kept;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.DifferentPeopleId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Programme;
import org.focale.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/// Opens a file for someone: a name is enough.
public final class AddPerson {

    private final Session session;
    private final Saves saves;
    private final FindProgrammes programmes;

    public AddPerson(Session session, Saves saves, FindProgrammes programmes) {
        this.session = session;
        this.saves = saves;
        this.programmes = programmes;
    }

    /// In the programme that the workspace began with.
    ///
    /// @param start first day in the programme, null for someone who was only spotted
    public PersonId add(String firstName, String lastName, @Nullable LocalDate start) {
        return add(firstName, lastName, start, List.of());
    }

    /// @param others files that resemble theirs and are somebody else's: it is remembered
    public PersonId add(String firstName, String lastName, @Nullable LocalDate start, List<PersonId> others) {
        return add(firstName, lastName, first(), start, others);
    }

    /// @param programme key of the programme they enter
    /// @param start     first day in it, null for someone who was only spotted
    public PersonId add(String firstName, String lastName, String programme, @Nullable LocalDate start) {
        return add(firstName, lastName, programme, start, List.of());
    }

    private PersonId add(String firstName, String lastName, String programme, @Nullable LocalDate start, List<PersonId> others) {
        var person = Person.named(new PersonId(session.ids().next()), firstName.strip(), lastName.strip());
        var records = new ArrayList<Kept>(List.of(person));
        if (start != null) {
            records.add(pathway(person.id(), programme, start));
        }
        others.forEach(other -> records.add(new DifferentPeople(new DifferentPeopleId(session.ids().next()), person.id(), other)));
        saves.createAll(records, ChangeKind.SAVE, Progress.NONE);
        return person.id();
    }

    /// A pathway in the programme that the workspace began with. Not saved yet.
    public Pathway pathway(PersonId person, LocalDate start) {
        return pathway(person, first(), start);
    }

    private String first() {
        return programmes.all().stream().findFirst().map(Programme::key).orElse("");
    }

    /// A pathway as its programme plans it; without a planned end where the programme says nothing of it. Not saved yet.
    ///
    /// @param programme key of the programme
    public Pathway pathway(PersonId person, String programme, LocalDate start) {
        var plannedEnd = programmes.find(programme).map(found -> found.plannedEnd(start)).orElse(null);
        return new Pathway(new PathwayId(session.ids().next()), person, programme, session.author(), start, plannedEnd, null);
    }
}
