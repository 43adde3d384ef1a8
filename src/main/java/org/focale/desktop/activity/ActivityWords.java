package org.focale.desktop.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.activity.ActivityFile;
import org.focale.app.activity.ActivityLine;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.AttendanceState;
import org.jspecify.annotations.Nullable;

/// Activities and sessions as people say them.
record ActivityWords(Words words) {

    Texts texts() {
        return words.texts();
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /// "Atelier · Mobilité · Nadia Keller".
    String detail(Activity activity) {
        return joined(texts().of(activity.kind()), activity.theme().label(), activity.trainer());
    }

    /// "8/12, 2 en attente"; "8 inscrits" where nobody counts the places.
    String places(ActivityLine line) {
        return places(line.enrolled(), line.activity().capacity(), line.waiting());
    }

    String places(ActivityFile file) {
        return places(file.enrolled(), file.activity().capacity(), file.waiting().size());
    }

    private String places(int enrolled, @Nullable Integer capacity, int waiting) {
        String taken = capacity == null ? texts().count("activity.enrolled", enrolled) : texts().get("activity.places", enrolled, capacity);
        return waiting == 0 ? taken : texts().get("activity.places.waiting", taken, waiting);
    }

    /// "Mardi 3 novembre".
    String day(ActivitySession session) {
        String day = session.date() == null ? texts().get("activity.session.undated") : words.weekday(session.date());
        return day.substring(0, 1).toUpperCase(texts().locale()) + day.substring(1);
    }

    /// "mar. 3 nov." over two lines at the head of a column.
    String shortDay(ActivitySession session) {
        LocalDate date = session.date();
        return date == null ? "–" : DateTimeFormatter.ofPattern("EEE", texts().locale()).format(date) + "\n"
                + DateTimeFormatter.ofPattern("d MMM", texts().locale()).format(date);
    }

    /// "9 h 00 – 12 h 00", empty while they are open.
    String hours(@Nullable Hours hours) {
        return hours == null ? "" : words.time(hours.from()) + " – " + words.time(hours.to());
    }

    /// "Mardi 3 novembre, 9 h 00 – 12 h 00".
    String whole(ActivitySession session) {
        return session.hours() == null ? day(session) : day(session) + ", " + hours(session.hours());
    }

    String lasting(int minutes) {
        return words.lasting(Duration.ofMinutes(minutes));
    }

    /// The key that says it, and what stands in the cell; empty for what is not entered.
    String letter(AttendanceState state) {
        return switch (state) {
            case NOT_ENTERED -> "";
            case PRESENT -> texts().get("activity.letter.present");
            case LATE -> texts().get("activity.letter.late");
            case LEFT_EARLY -> texts().get("activity.letter.left-early");
            case EXCUSED -> texts().get("activity.letter.excused");
            case ABSENT -> texts().get("activity.letter.absent");
        };
    }
}
