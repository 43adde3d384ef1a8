package org.focale.desktop.people;

import java.util.List;
import org.focale.app.UseCases;
import org.focale.app.people.FilterWords;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.Surroundings;
import org.focale.base.Texts;
import org.focale.domain.own.SavedView;
import org.focale.store.PersonRow;

/// What the list of people knows besides its people, all of one moment.
public record PeopleAround(Surroundings known, PeopleColumns columns, FilterWords words, List<SavedView> views) {

    /// Reads what was saved since. Not on the window thread.
    static PeopleAround read(UseCases cases, Texts texts) {
        cases.people().refresh();
        return of(cases.peopleCases().find().surroundings(), cases.people().all(), cases.peopleCases().views().all(), texts);
    }

    static PeopleAround of(Surroundings known, List<PersonRow> people, List<SavedView> views, Texts texts) {
        return new PeopleAround(known, new PeopleColumns(known, texts), new FilterWords(known, people, texts), views);
    }
}
