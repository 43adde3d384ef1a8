package org.focale.document.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Puts the sheet of a session into words, in one language.
public final class SheetWords {

    /// Where the morning ends: whoever is there before signs for it, whoever is there after signs for the afternoon.
    static final LocalTime NOON = LocalTime.of(13, 0);
    /// For those who come without being on the list.
    private static final int SPARE = 4;
    private static final int FEWEST_ROWS = 12;

    private final Texts texts;

    public SheetWords(Texts texts) {
        this.texts = texts;
    }

    public SheetContent of(SheetSource source) {
        String action = PlainText.line(source.activity().title());
        LocalDate date = source.session().date();
        String title = date == null ? texts.get("document.sheet.title.undated", action) : texts.get("document.sheet.title", action, day(date));
        var names = source.people().stream().map(PlainText::line).toList();
        int spare = Math.max(SPARE, FEWEST_ROWS - names.size());
        return new SheetContent(texts.locale().getLanguage(), title, texts.get("document.sheet.description", action),
                PlainText.line(source.organisation()), action, facts(source), signs(source),
                IntStream.range(0, names.size()).mapToObj(i -> new SheetContent.Row(i + 1, names.get(i))).toList(),
                IntStream.rangeClosed(names.size() + 1, names.size() + spare).boxed().toList(), trainer(source),
                PlainText.line(source.activity().funding()), source.logos().stream().map(logo -> PlainText.line(logo.name())).toList());
    }

    private List<SheetContent.Fact> facts(SheetSource source) {
        var session = source.session();
        var facts = new ArrayList<SheetContent.Fact>();
        add(facts, "document.sheet.organisation", PlainText.line(source.organisation()));
        add(facts, "document.sheet.kind", texts.of(source.activity().kind()));
        add(facts, "document.sheet.date", session.date() == null ? "" : capital(weekday(session.date())));
        add(facts, "document.sheet.hours", session.hours() == null ? "" : hours(session.hours()));
        add(facts, "document.sheet.place", PlainText.line(session.place().isBlank() ? source.activity().place() : session.place()));
        add(facts, "document.sheet.trainer", trainer(source));
        add(facts, "document.sheet.topic", PlainText.line(session.topic()));
        return List.copyOf(facts);
    }

    private void add(List<SheetContent.Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new SheetContent.Fact(texts.get(label), text));
        }
    }

    private static String trainer(SheetSource source) {
        return PlainText.line(source.session().trainer().isBlank() ? source.activity().trainer() : source.session().trainer());
    }

    /// One column for each half-day that the hours touch; one alone where nobody asks for half-days.
    private List<String> signs(SheetSource source) {
        Hours hours = source.session().hours();
        if (!source.activity().formal()) {
            return List.of(texts.get("document.sheet.sign"));
        }
        var signs = new ArrayList<String>();
        if (isMorning(hours)) {
            signs.add(texts.get("document.sheet.sign.morning"));
        }
        if (isAfternoon(hours)) {
            signs.add(texts.get("document.sheet.sign.afternoon"));
        }
        return List.copyOf(signs);
    }

    private static boolean isMorning(@Nullable Hours hours) {
        return hours == null || hours.from().isBefore(NOON);
    }

    private static boolean isAfternoon(@Nullable Hours hours) {
        return hours == null || hours.to().isAfter(NOON) || !hours.from().isBefore(NOON);
    }

    private String hours(Hours hours) {
        return texts.get("document.sheet.from-to", time(hours.from()), time(hours.to()));
    }

    private String time(LocalTime time) {
        return texts.get("document.sheet.time", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    private String weekday(LocalDate day) {
        return first(day, DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.locale()).format(day));
    }

    private String day(LocalDate day) {
        return first(day, DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(day));
    }

    /// "1er décembre 2026".
    private String first(LocalDate day, String words) {
        return day.getDayOfMonth() == 1 && texts.locale().getLanguage().equals("fr") ? words.replaceFirst("\\b1\\b", "1er") : words;
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }
}
