package org.focale.app.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.domain.Coded;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.LineState;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/// Records what one observer saw in one situation: a whole grid of soft skills, as one change.
public final class RecordGrid {

    /// What was seen of one soft skill.
    ///
    /// @param agreed  the person agrees to show it; "not observed" is never shown, so it is never agreed either
    /// @param ownView how the person sees it, beside the observer
    public record Seen(Coded skill, Level level, String fact, boolean agreed, Level ownView) {

        /// The person did not say how they see it.
        public Seen(Coded skill, Level level, String fact, boolean agreed) {
            this(skill, level, fact, agreed, Level.NOT_OBSERVED);
        }
    }

    /// A grid as it was filled in.
    ///
    /// @param placement null when it was seen in none
    /// @param activity  the group activity it was seen in, null when it was none
    /// @param situation in words, in any case
    /// @param feedback  the day it was talked over with the person, null when it was not yet
    /// @param evidence  a document of the file that shows all of it, null when there is none
    public record Grid(
            PersonId person,
            @Nullable PlacementId placement,
            @Nullable ActivityId activity,
            String situation,
            @Nullable LocalDate date,
            String observer,
            String observerRole,
            @Nullable LocalDate feedback,
            @Nullable AttachmentId evidence,
            List<Seen> seen) {

        /// Not talked over yet, and nothing shows it.
        public Grid(PersonId person, @Nullable PlacementId placement, String situation, @Nullable LocalDate date, String observer,
                String observerRole, List<Seen> seen) {
            this(person, placement, null, situation, date, observer, observerRole, null, null, seen);
        }
    }

    /// What a grid may be about beside the placements of the person.
    ///
    /// @param activities group activities in which they have a place
    /// @param lastThere  the last day that they were at each; those of which nothing is known are left out
    /// @param documents  of their file, the newest first
    public record Around(List<Activity> activities, Map<ActivityId, LocalDate> lastThere, List<Attachment> documents) {

        public static final Around NOTHING = new Around(List.of(), Map.of(), List.of());
    }

    private final Session session;
    private final Saves saves;

    public RecordGrid(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    public Around around(PersonId person) {
        return session.read(reading -> {
            var enrolled = reading.inFile(Enrolment.class, person).stream().filter(each -> each.state() == EnrolmentState.ENROLLED)
                    .map(Enrolment::activity).filter(Objects::nonNull).collect(Collectors.toSet());
            var there = reading.inFile(Attendance.class, person).stream().filter(each -> each.state().isThere()).map(Attendance::session)
                    .filter(Objects::nonNull).collect(Collectors.toSet());
            var last = new HashMap<ActivityId, LocalDate>();
            if (!there.isEmpty()) {
                reading.each(ActivitySession.class, each -> {
                    if (each.activity() != null && each.date() != null && there.contains(each.id())) {
                        last.merge(each.activity(), each.date(), (one, other) -> one.isAfter(other) ? one : other);
                    }
                });
            }
            return new Around(enrolled.stream().flatMap(id -> reading.find(Activity.class, id).stream())
                    .sorted(Comparator.comparing(Activity::title)).toList(), Map.copyOf(last),
                    reading.inFile(Attachment.class, person).reversed());
        });
    }

    /// @throws GridRefused                       when nothing was ticked, or the day is yet to come
    /// @throws org.focale.app.record.RecordRefused when situation, date or observer is missing
    public List<Diagnosis> record(Grid grid) {
        if (grid.seen().isEmpty()) {
            throw new GridRefused("app.grid.empty");
        }
        if (isToCome(grid.date()) || isToCome(grid.feedback())) {
            throw new GridRefused("app.grid.future");
        }
        var diagnoses = grid.seen().stream().map(seen -> diagnosis(grid, seen)).toList();
        saves.createAll(diagnoses, ChangeKind.SAVE, Progress.NONE);
        return diagnoses;
    }

    private boolean isToCome(@Nullable LocalDate day) {
        return day != null && day.isAfter(session.today());
    }

    private Diagnosis diagnosis(Grid grid, Seen seen) {
        boolean agreed = seen.agreed() && seen.level() != Level.NOT_OBSERVED;
        return new Diagnosis(new DiagnosisId(session.ids().next()), grid.person(), grid.placement(), grid.situation().strip(), seen.skill(),
                seen.level(), grid.date(), grid.observer().strip(), grid.observerRole().strip(), seen.fact().strip(),
                agreed ? LineState.AGREED : LineState.PROPOSED, grid.activity(), seen.ownView(), grid.feedback(), grid.evidence());
    }
}
