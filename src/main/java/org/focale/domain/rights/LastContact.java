package org.focale.domain.rights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.focale.domain.InFile;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.SessionState;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.AppointmentState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.note.Note;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Situation;
import org.jspecify.annotations.Nullable;

/// The last day on which someone met the person or heard of them: computed from what the file holds, never typed.
///
/// What is only planned is no contact, and neither is tidying the file.
public record LastContact(LocalDate day, ContactKind kind) {

    /// What this record says of a contact by that day; empty when it says nothing.
    public static Optional<LastContact> in(InFile record, LocalDate today) {
        var days = switch (record) {
            case Note note -> Stream.of(on(note.date(), ContactKind.NOTE));
            case Appointment appointment -> Stream.of(on(kept(appointment), ContactKind.APPOINTMENT));
            case Placement placement -> Stream.of(on(placement.lastDayBy(today), ContactKind.PLACEMENT));
            case Diagnosis diagnosis -> Stream.of(on(diagnosis.date(), ContactKind.DIAGNOSIS));
            case SkillValidation validation -> Stream.of(on(validation.date(), ContactKind.VALIDATION));
            case Pathway pathway -> Stream.of(on(pathway.start(), ContactKind.ENTRY), on(exit(pathway.exit()), ContactKind.EXIT));
            case Situation situation -> Stream.of(on(situation.date(), ContactKind.SITUATION));
            case FollowUp followUp -> Stream.of(on(followUp.done(), ContactKind.FOLLOW_UP));
            case Notice notice -> Stream.of(on(notice.given(), ContactKind.NOTICE));
            case Consent consent -> Stream.of(on(consent.given(), ContactKind.CONSENT), on(consent.withdrawn(), ContactKind.CONSENT));
            default -> Stream.<Optional<LastContact>>empty();
        };
        return days.flatMap(Optional::stream).filter(contact -> !contact.day().isAfter(today)).reduce(LastContact::later);
    }

    /// What it says of a contact that someone was at this session; empty when they were not.
    public static Optional<LastContact> at(ActivitySession session, Attendance attendance, LocalDate today) {
        boolean met = attendance.state().isThere() && session.state() != SessionState.CANCELLED;
        return met ? on(session.date(), ContactKind.SESSION).filter(contact -> !contact.day().isAfter(today)) : Optional.empty();
    }

    private static Optional<LastContact> on(@Nullable LocalDate day, ContactKind kind) {
        return Optional.ofNullable(day).map(known -> new LastContact(known, kind));
    }

    private static @Nullable LocalDate kept(Appointment appointment) {
        return appointment.state() == AppointmentState.KEPT ? appointment.date() : null;
    }

    private static @Nullable LocalDate exit(@Nullable Exit exit) {
        return exit == null ? null : exit.date();
    }

    /// The later of two; on one day, what was named first.
    public static LastContact later(LastContact one, LastContact other) {
        return other.day().isAfter(one.day()) ? other : one;
    }
}
