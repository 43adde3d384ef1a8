package org.focale.app.people;

import java.util.List;
import org.focale.app.person.PeopleIndex;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.store.PersonRow;

/// Who is listed: found by first letters, filtered, in the order asked for.
public final class FindPeople {

    private final Session session;
    private final PeopleIndex people;

    public FindPeople(Session session, PeopleIndex people) {
        this.session = session;
        this.people = people;
    }

    /// What the list needs besides its people, as of now.
    public Surroundings surroundings() {
        return Surroundings.of(session);
    }

    /// @param typed first letters of names, empty for everybody
    public List<PersonRow> find(String typed, Filters filters, PeopleOrder order, Surroundings known, Texts texts) {
        return new PeopleColumns(known, texts).sorted(filters.among(people.matching(typed), known), order);
    }
}
