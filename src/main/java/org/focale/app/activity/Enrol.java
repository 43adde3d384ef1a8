package org.focale.app.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;

/// Gives people a place in an activity, or lets them wait for one.
public final class Enrol {

    private final Session session;
    private final Saves saves;

    Enrol(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// What became of those who were to be enrolled.
    ///
    /// @param already had a place or waited before
    public record Outcome(int enrolled, int waiting, int already) {}

    /// All of them as one change, in the order given: where the places end, the rest waits.
    public Outcome enrol(ActivityId activity, Collection<PersonId> people) {
        var batch = new Batch();
        Outcome outcome = session.read(reading -> enrol(reading, activity, new LinkedHashSet<>(people), batch));
        saves.saveAll(batch);
        return outcome;
    }

    private Outcome enrol(Reading reading, ActivityId activity, Collection<PersonId> people, Batch batch) {
        int free = free(reading, activity);
        int enrolled = 0;
        int waiting = 0;
        for (PersonId person : people) {
            var before = of(reading, person, activity);
            if (before.map(Enrolment::state).orElse(EnrolmentState.WITHDRAWN) != EnrolmentState.WITHDRAWN) {
                continue;
            }
            var state = enrolled < free ? EnrolmentState.ENROLLED : EnrolmentState.WAITING;
            before.ifPresentOrElse(
                    known -> batch.change(known, new Enrolment(known.id(), known.person(), known.activity(), state, session.today())),
                    () -> batch.create(Enrolment.of(person, activity, state, session.today())));
            enrolled += state == EnrolmentState.ENROLLED ? 1 : 0;
            waiting += state == EnrolmentState.WAITING ? 1 : 0;
        }
        return new Outcome(enrolled, waiting, people.size() - enrolled - waiting);
    }

    /// How many more there is room for; as many as one likes where nobody counts. Who waits already comes first.
    private static int free(Reading reading, ActivityId activity) {
        Integer capacity = reading.find(Activity.class, activity).map(Activity::capacity).orElse(null);
        if (capacity == null) {
            return Integer.MAX_VALUE;
        }
        long taken = reading.groups().enrolments(activity).stream().filter(each -> each.state() != EnrolmentState.WITHDRAWN).count();
        return (int) Math.max(0, capacity - taken);
    }

    /// Their files may be two: what one of them says counts.
    private static Optional<Enrolment> of(Reading reading, PersonId person, ActivityId activity) {
        return reading.inFile(Enrolment.class, person).stream().filter(each -> activity.equals(each.activity())).findFirst();
    }

    /// Takes the place back; nobody moves up by themselves.
    ///
    /// @return who is to be asked whether they want it: whoever waits longest
    public Optional<Enrolment> withdraw(Enrolment seen) {
        saves.change(seen, with(seen, EnrolmentState.WITHDRAWN));
        return seen.activity() == null ? Optional.empty() : next(seen.activity());
    }

    /// Gives a place to who waited for it, whatever room there is: who says so knows why.
    public void give(Enrolment waiting) {
        saves.change(waiting, with(waiting, EnrolmentState.ENROLLED));
    }

    private static Enrolment with(Enrolment of, EnrolmentState state) {
        return new Enrolment(of.id(), of.person(), of.activity(), state, of.since());
    }

    /// Whoever waits longest, where a place is free.
    public Optional<Enrolment> next(ActivityId activity) {
        return session.read(reading -> {
            var all = new ArrayList<>(reading.groups().enrolments(activity));
            Integer capacity = reading.find(Activity.class, activity).map(Activity::capacity).orElse(null);
            long enrolled = all.stream().filter(each -> each.state() == EnrolmentState.ENROLLED).count();
            return capacity != null && enrolled >= capacity ? Optional.<Enrolment>empty() : longestFirst(all).stream().findFirst();
        });
    }

    static List<Enrolment> longestFirst(Collection<Enrolment> all) {
        return all.stream().filter(each -> each.state() == EnrolmentState.WAITING).sorted(ReadActivities.LONGEST_FIRST).toList();
    }
}
