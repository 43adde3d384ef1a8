package org.focale.app.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.app.reference.Lists;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.activity.Placement;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;

/// Reads the plan of one person, as it stands in one moment, and the words that were used in plans before.
public final class ReadPlan {

    /// More than anybody scrolls through; fewer letters find what is further down.
    private static final int MOST_WORDS = 400;

    /// What is longer was written for one person.
    private static final int LONGEST_SUGGESTION = 90;

    /// What was typed in plans of this workspace before, most often first.
    ///
    /// @param who who does a step
    public record Words(List<String> objectives, List<String> steps, List<String> who) {

        public static final Words NONE = new Words(List.of(), List.of(), List.of());
    }

    private final Session session;
    private final Lists lists;

    public ReadPlan(Session session, Lists lists) {
        this.session = session;
        this.lists = lists;
    }

    /// Empty when nobody has this id here, or when the file was taken away.
    public Optional<PersonPlan> read(PersonId id) {
        var themes = lists.choices(ReferenceFiles.BARRIER_THEMES);
        return session.read(reading -> reading.find(Person.class, id).map(person -> new PersonPlan(person,
                reading.inFile(Pathway.class, id).stream().sorted(Comparator.comparing(Pathway::start,
                        Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(each -> each.id().value()).reversed()).toList(),
                reading.all(Programme.class), reading.all(Group.class), reading.inFile(Objective.class, id), reading.inFile(Step.class, id),
                reading.inFile(Barrier.class, id), reading.inFile(FollowUp.class, id), reading.inFile(Placement.class, id),
                reading.inFile(Task.class, id), themes)));
    }

    public Words words() {
        return session.read(reading -> new Words(brief(reading.said(Objective.class, "title", MOST_WORDS)),
                brief(reading.said(Step.class, "words", MOST_WORDS)), brief(reading.said(Step.class, "who", MOST_WORDS))));
    }

    private static List<String> brief(List<String> said) {
        return said.stream().filter(words -> words.length() <= LONGEST_SUGGESTION).toList();
    }
}
