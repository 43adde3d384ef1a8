package org.focale.domain.pathway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.GroupId;
import org.jspecify.annotations.Nullable;

/// One stay of one person in one programme. A new one never overwrites an old one.
///
/// @param programme  key of the programme ("focale")
/// @param referent   name of the worker who follows the person
/// @param plannedEnd first day after the pathway, as planned
/// @param exit       null while the person is in the pathway
/// @param exitReason why someone dropped out, or to whom they were sent on; else empty. A field of its own: it does not go as far as the exit
/// @param branch     name of the programme's branch it takes, empty when it has none or none is chosen
/// @param group      the team or cohort the person is in, null without one
public record Pathway(
        PathwayId id,
        PersonId person,
        String programme,
        String referent,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable Exit exit,
        String exitReason,
        String branch,
        @Nullable GroupId group) implements InFile {

    /// A pathway in no branch and no group.
    public Pathway(PathwayId id, PersonId person, String programme, String referent, @Nullable LocalDate start,
            @Nullable LocalDate plannedEnd, @Nullable Exit exit) {
        this(id, person, programme, referent, start, plannedEnd, exit, "", "", null);
    }

    /// The same pathway over, or going on again.
    public Pathway withExit(@Nullable Exit left) {
        return new Pathway(id, person, programme, referent, start, plannedEnd, left, exitReason, branch, group);
    }

    /// The same pathway with why it ended.
    public Pathway withExitReason(String reason) {
        return new Pathway(id, person, programme, referent, start, plannedEnd, exit, reason, branch, group);
    }

    /// The same pathway in another programme, planned as that one plans it.
    public Pathway in(String other, @Nullable LocalDate end) {
        return new Pathway(id, person, other, referent, start, end, exit, exitReason, "", null);
    }

    /// The same pathway in one of the programme's branches.
    public Pathway withBranch(String taken) {
        return new Pathway(id, person, programme, referent, start, plannedEnd, exit, exitReason, taken, group);
    }

    /// The same pathway followed by another worker, or by one who is called otherwise.
    public Pathway withReferent(String name) {
        return new Pathway(id, person, programme, name, start, plannedEnd, exit, exitReason, branch, group);
    }

    /// The same pathway in a group, or in none.
    public Pathway withGroup(@Nullable GroupId joined) {
        return new Pathway(id, person, programme, referent, start, plannedEnd, exit, exitReason, branch, joined);
    }

    /// Which month of the pathway it is on that day, 1 in the first; null before the start or when not known.
    /// Stops counting at the exit.
    public @Nullable Integer monthOn(LocalDate day) {
        return monthOf(start, exit == null ? null : exit.date(), day);
    }

    /// [#monthOn] for a row that is not a whole pathway.
    public static @Nullable Integer monthOf(@Nullable LocalDate start, @Nullable LocalDate exit, LocalDate day) {
        LocalDate until = exit != null && exit.isBefore(day) ? exit : day;
        return start == null || until.isBefore(start) ? null : (int) ChronoUnit.MONTHS.between(start, until) + 1;
    }

    /// Planned length in months, null when not known.
    public @Nullable Integer plannedMonths() {
        return lengthOf(start, plannedEnd);
    }

    /// [#plannedMonths] for a row that is not a whole pathway.
    public static @Nullable Integer lengthOf(@Nullable LocalDate start, @Nullable LocalDate plannedEnd) {
        return start == null || plannedEnd == null ? null : (int) ChronoUnit.MONTHS.between(start, plannedEnd);
    }

    /// Where the person stands on that day.
    public Stage stageOn(LocalDate day) {
        return Stage.of(true, exit == null ? null : exit.date(), day);
    }

    /// Of several, the one that started last; one without a start comes before any other, and of two with the same start
    /// the one recorded last is the latest.
    public static Optional<Pathway> latest(List<Pathway> pathways) {
        return pathways.stream().max(Comparator.comparing(Pathway::start, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(pathway -> pathway.id().value()));
    }
}
