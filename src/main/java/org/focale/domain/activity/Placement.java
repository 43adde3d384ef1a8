package org.focale.domain.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A person doing something real in a host organisation, with someone who watches over it.
///
/// @param title    what it was ("Chantier éducatif « Jardins »")
/// @param host     the organisation when it is in the directory
/// @param hostName its name at that time
/// @param tutor    who was beside the person, with `tutorRole` in words
/// @param end      last day, null when not known
/// @param hours    hours done in all, null when not counted
/// @param tasks    what the person did
/// @param job      the job that was tried or done, from the ROME or in free words; empty when not said
/// @param activity what the group does that it is part of, null when it stands alone
/// @param place    where it is done, empty when it is where the host is
/// @param days     hours day by day, empty when only their sum is known
public record Placement(
        PlacementId id,
        PersonId person,
        ActivityKind kind,
        String title,
        @Nullable OrganisationId host,
        String hostName,
        String tutor,
        String tutorRole,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer hours,
        String tasks,
        Coded job,
        @Nullable ActivityId activity,
        String place,
        List<DayHours> days) implements InFile {

    /// A placement of which the job is not said.
    public Placement(PlacementId id, PersonId person, ActivityKind kind, String title, @Nullable OrganisationId host, String hostName,
            String tutor, String tutorRole, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer hours, String tasks) {
        this(id, person, kind, title, host, hostName, tutor, tutorRole, start, end, hours, tasks, Coded.NONE, null, "", List.of());
    }

    /// As a diagnosis names the situation it was seen in: "Chantier éducatif « Jardins », Les Terres".
    public String inWords() {
        return hostName.isBlank() ? title : title + ", " + hostName;
    }

    /// The same at this entry of the directory.
    public Placement withHost(OrganisationId other) {
        return new Placement(id, person, kind, title, other, hostName, tutor, tutorRole, start, end, hours, tasks, job, activity, place, days);
    }

    /// The same with these hours, day by day, and their sum.
    public Placement withDays(List<DayHours> hours) {
        var kept = hours.stream().filter(each -> !each.spans().isEmpty()).sorted(Comparator.comparing(DayHours::day)).toList();
        @Nullable Integer sum = kept.isEmpty() ? null : Math.toIntExact(Math.round(kept.stream().mapToInt(DayHours::minutes).sum() / 60.0));
        return new Placement(id, person, kind, title, host, hostName, tutor, tutorRole, start, end, sum, tasks, job, activity, place, kept);
    }

    /// The last day that is not after this one, null when it had not begun or its dates are not known.
    public @Nullable LocalDate lastDayBy(LocalDate day) {
        return lastDayBy(start, end, day);
    }

    /// The same where only its first and last day are at hand.
    public static @Nullable LocalDate lastDayBy(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate day) {
        if (start == null || start.isAfter(day)) {
            return start == null && end != null && !end.isAfter(day) ? end : null;
        }
        return end == null || end.isAfter(day) ? day : end;
    }
}
