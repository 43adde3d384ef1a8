package org.focale.desktop.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.focale.app.letter.LetterWord;
import org.focale.app.letter.Occasion;
import org.focale.app.letter.WriteLetter;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// What is said about a letter: what it is about, what must be completed, which words mean nothing.
final class LetterSentences {

    private final Words words;
    private final Texts texts;

    LetterSentences(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /// "mardi 1er décembre · 14 h 00", under what it is.
    String when(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Nothing() -> "";
            case Occasion.OfSession(_, var session) -> when(session.date() == null ? "" : words.weekday(session.date()), session.hours());
            case Occasion.OfAppointment(var meeting) -> when(meeting.date() == null ? "" : words.weekday(meeting.date()), meeting.hours());
            case Occasion.OfPresence(_, var times) -> texts.count("letter.sessions", times.size());
        };
    }

    private String when(String day, @Nullable Hours hours) {
        String time = hours == null ? "" : words.time(hours.from());
        return day.isEmpty() || time.isEmpty() ? day + time : day + " · " + time;
    }

    String title(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Nothing() -> texts.get("letter.about.nothing");
            case Occasion.OfSession(var activity, var session) -> session.topic().isBlank() ? activity.title()
                    : texts.get("letter.about.presence", activity.title(), session.topic());
            case Occasion.OfAppointment(var appointment) -> appointment.title();
            case Occasion.OfPresence(String title, _) -> title.isEmpty() ? texts.get("letter.about.everything") : title;
        };
    }

    /// What is to be known before it leaves; empty when nothing is.
    String told(WriteLetter.Letter letter) {
        var sentences = new ArrayList<String>();
        Set<LetterWord> missing = new TreeSet<>(letter.subject().missing());
        missing.addAll(letter.body().missing());
        if (!missing.isEmpty()) {
            sentences.add(texts.get("letter.missing", missing.stream().map(texts::of).collect(Collectors.joining(", "))));
        }
        var unknown = new ArrayList<>(letter.subject().unknown());
        unknown.addAll(letter.body().unknown());
        if (!unknown.isEmpty()) {
            sentences.add(unknown(unknown));
        }
        return String.join("\n", sentences);
    }

    /// Which words between braces mean nothing.
    String unknown(List<String> written) {
        return texts.get("letter.unknown", written.stream().distinct().map(word -> word.equals("{") || word.equals("}") ? word : "{" + word + "}")
                .collect(Collectors.joining(", ")));
    }
}
