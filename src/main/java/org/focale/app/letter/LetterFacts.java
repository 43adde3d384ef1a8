package org.focale.app.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.document.letter.DayWords;
import org.focale.domain.Hours;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// What fills the words between braces, in plain words: who, where, when, how long.
final class LetterFacts {

    private static final String LIST = "– ";
    private static final int HOUR = 60;

    private final Texts texts;
    private final DayWords days;
    private final Map<LetterWord, String> facts = new EnumMap<>(LetterWord.class);

    LetterFacts(Texts texts) {
        this.texts = texts;
        this.days = new DayWords(texts.locale());
    }

    Map<LetterWord, String> of(Person person, Organisation own, String signer, LocalDate today, Occasion occasion) {
        put(LetterWord.FIRST_NAME, person.firstName());
        put(LetterWord.LAST_NAME, person.lastName());
        put(LetterWord.PERSON, person.displayName());
        put(LetterWord.BIRTH_DATE, person.birthDate() == null ? "" : days.day(person.birthDate()));
        put(LetterWord.ORGANISATION, own.name());
        put(LetterWord.CITY, own.city());
        put(LetterWord.PHONE, own.phone());
        put(LetterWord.EMAIL, own.email());
        put(LetterWord.SIGNER, signer);
        put(LetterWord.TODAY, days.day(today));
        switch (occasion) {
            case Occasion.Nothing() -> { }
            case Occasion.OfAppointment(var meeting) ->
                about(meeting.title(), meeting.date(), meeting.hours(), meeting.place(), meeting.worker());
            case Occasion.OfSession(var activity, var session) -> about(
                    session.topic().isBlank() ? activity.title() : activity.title() + ", " + session.topic(), session.date(), session.hours(),
                    session.place().isBlank() ? activity.place() : session.place(),
                    session.trainer().isBlank() ? activity.trainer() : session.trainer());
            case Occasion.OfPresence(String title, var times) -> presence(title, times);
        }
        return facts;
    }

    private void put(LetterWord word, String fact) {
        facts.put(word, PlainText.line(fact));
    }

    private void about(String title, @Nullable LocalDate date, @Nullable Hours hours, String place, String who) {
        put(LetterWord.ACTIVITY, title);
        put(LetterWord.DAY, date == null ? "" : days.weekday(date));
        put(LetterWord.HOURS, hours == null ? "" : hours.isBackwards() ? texts.get("letter.at", days.time(hours.from()))
                : texts.get("letter.from-to", days.time(hours.from()), days.time(hours.to())));
        put(LetterWord.PLACE, place);
        put(LetterWord.TRAINER, who);
    }

    private void presence(String title, List<Occasion.Time> times) {
        put(LetterWord.ACTIVITY, title.isEmpty()
                ? times.stream().map(Occasion.Time::activity).distinct().collect(Collectors.joining(", "))
                : title);
        var dated = times.stream().map(Occasion.Time::date).filter(Objects::nonNull).toList();
        put(LetterWord.PERIOD, dated.isEmpty() ? "" : dated.getFirst().equals(dated.getLast()) ? texts.get("letter.on", days.day(dated.getFirst()))
                : texts.get("letter.period", days.day(dated.getFirst()), days.day(dated.getLast())));
        put(LetterWord.LENGTH, length(times.stream().mapToInt(Occasion.Time::minutes).sum()));
        put(LetterWord.SESSIONS, texts.count("letter.sessions", times.size()));
        facts.put(LetterWord.DETAILS, times.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Occasion.Time time) {
        String day = time.date() == null ? texts.get("letter.undated") : days.day(time.date());
        String length = time.minutes() == 0 ? texts.get("letter.length.unknown") : length(time.minutes());
        return LIST + texts.get("letter.detail", day, PlainText.line(time.title()), length);
    }

    /// "12 h 30", "45 min", "2 h".
    private String length(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return texts.get("letter.length.minutes", rest);
        }
        return rest == 0 ? texts.get("letter.length.hours", hours) : texts.get("letter.length.both", hours, rest < 10 ? "0" + rest : rest);
    }
}
