package org.focale.app.letter;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Attendance;
import org.focale.domain.agenda.Appointment;
import org.jspecify.annotations.Nullable;

/// What a letter is about.
public sealed interface Occasion {

    /// Nothing in particular: the words that need more are written by hand.
    record Nothing() implements Occasion {}

    /// A time that a group meets, and the person with it.
    record OfSession(Activity activity, ActivitySession session) implements Occasion {}

    record OfAppointment(Appointment appointment) implements Occasion {}

    /// The times that the person was there.
    ///
    /// @param title what they were at; empty for everything
    /// @param times in the order of their days, none empty
    record OfPresence(String title, List<Time> times) implements Occasion {}

    /// One time that the person was there.
    ///
    /// @param activity as it is called
    /// @param topic    of this time, may be empty
    /// @param minutes  how long they were there, 0 when neither the clock of the session nor their own is known
    record Time(@Nullable LocalDate date, String activity, String topic, int minutes) {

        /// @param attendance of someone who was there
        static Time of(Activity activity, ActivitySession session, Attendance attendance) {
            var hours = session.hours();
            Integer own = attendance.minutes();
            int whole = hours != null ? hours.minutes() : own == null ? 0 : own;
            return new Time(session.date(), activity.title(), session.topic(), attendance.minutesOf(whole));
        }

        String title() {
            return topic.isBlank() ? activity : activity + ", " + topic;
        }
    }
}
