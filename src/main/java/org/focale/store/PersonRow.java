package org.focale.store;

import java.time.Instant;
import java.time.LocalDate;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.pathway.Stage;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What a list shows of a person: light, and the same for fifty thousand.
///
/// @param folded     the name as a search sees it
/// @param programme  key of the programme of the latest pathway (by start), empty without one; so are the four that follow
/// @param exit       day of the exit
/// @param gauge      by the rule of [org.focale.domain.cv.CvLines#gauge]
/// @param lastChange of anything in the file
/// @param facts      for filters and columns
public record PersonRow(
        PersonId id,
        String firstName,
        String lastName,
        String folded,
        @Nullable LocalDate birthDate,
        String phone,
        String programme,
        String referent,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate exit,
        CvGauge gauge,
        @Nullable Instant lastChange,
        PersonFacts facts) {

    /// Day of the last contact by that day, null before the first.
    public @Nullable LocalDate lastContact(LocalDate today) {
        return facts.lastContact(today);
    }

    /// Where the person stands with us on that day.
    public Stage stageOn(LocalDate day) {
        return Stage.of(start != null || exit != null || !programme.isEmpty(), exit, day);
    }

    /// A row of which filters know nothing.
    public PersonRow(PersonId id, String firstName, String lastName, String folded, @Nullable LocalDate birthDate, String phone, String programme,
            String referent, @Nullable LocalDate start, @Nullable LocalDate plannedEnd, @Nullable LocalDate exit, CvGauge gauge,
            @Nullable Instant lastChange) {
        this(id, firstName, lastName, folded, birthDate, phone, programme, referent, start, plannedEnd, exit, gauge, lastChange, PersonFacts.NONE);
    }

    /// As the person is called: first name, then family name.
    public String displayName() {
        return (firstName + " " + lastName).strip();
    }
}
