package org.focale.app.people;

import org.focale.app.person.PeopleIndex;
import org.focale.app.record.Saves;
import org.focale.app.search.SearchEverything;
import org.focale.app.workspace.Session;

/// What can be done with lists of people, and the search over everything.
public record PeopleCases(FindPeople find, SavedViews views, SearchEverything search) {

    public static PeopleCases of(Session session, Saves saves, PeopleIndex people) {
        return new PeopleCases(new FindPeople(session, people), new SavedViews(session, saves), new SearchEverything(session, people));
    }
}
