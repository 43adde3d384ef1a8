package org.focale.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focale.domain.Answer;
import org.focale.domain.activity.Placement;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.person.Gender;
import org.focale.domain.programme.GroupId;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What filters and columns of a list ask of a person beside the name: still light, and nothing of what was written in a note.
///
/// @param priorityNeighbourhood as the latest situation that says it says it
/// @param stays                 every pathway, the one that started last at the end
/// @param barriers              how each theme that was talked about stands now
/// @param hosts                 organisations of the directory where the person was
/// @param met                   day of the latest note of a contact, session at which they were or appointment they kept
/// @param placed                first and last day of each placement
/// @param next                  what is to do first: an open task, or a step of the plan
/// @param own                   answers in the association's own fields
public record PersonFacts(
        Gender gender,
        String email,
        String postcode,
        String city,
        Answer priorityNeighbourhood,
        String education,
        String targetJob,
        List<String> tags,
        List<Stay> stays,
        List<Theme> barriers,
        List<OrganisationId> hosts,
        @Nullable LocalDate met,
        List<Spell> placed,
        @Nullable Next next,
        Map<OwnFieldId, String> own) {

    /// Nothing is known.
    public static final PersonFacts NONE = new PersonFacts(Gender.NOT_SAID, "", "", "", Answer.NOT_SAID, "", "", List.of(), List.of(), List.of(),
            List.of(), null, List.of(), null, Map.of());

    /// One pathway.
    ///
    /// @param exit     its last day, null while there is none; `exitKind` in words
    /// @param category [ExitCategory#NOT_SAID] without an exit, too
    public record Stay(String programme, String referent, @Nullable LocalDate start, @Nullable LocalDate plannedEnd, @Nullable LocalDate exit,
            ExitCategory category, String exitKind, String branch, @Nullable GroupId group) {

        /// Not over on that day.
        public boolean isUnderWayOn(LocalDate day) {
            return exit == null || exit.isAfter(day);
        }
    }

    /// The days of a placement.
    public record Spell(@Nullable LocalDate start, @Nullable LocalDate end) {}

    /// Where one theme stands.
    ///
    /// @param key what makes two themes the same: [org.focale.domain.Coded#key]
    public record Theme(String key, String label, BarrierLevel level) {}

    /// What is to do.
    public record Next(String words, @Nullable LocalDate due) {}

    /// Day of the latest contact by that day, a day at a placement included; null before the first.
    public @Nullable LocalDate lastContact(LocalDate today) {
        LocalDate latest = met;
        for (Spell spell : placed) {
            LocalDate there = Placement.lastDayBy(spell.start(), spell.end(), today);
            latest = there != null && (latest == null || there.isAfter(latest)) ? there : latest;
        }
        return latest;
    }

    /// The pathways that count on that day: those under way; when all are over, the latest. None for someone in no programme.
    public List<Stay> current(LocalDate day) {
        if (stays.size() < 2) {
            return stays; // nearly everybody: under way or not, it is the only one
        }
        var underWay = stays.stream().filter(stay -> stay.isUnderWayOn(day)).toList();
        return underWay.isEmpty() ? List.of(stays.getLast()) : underWay;
    }
}
