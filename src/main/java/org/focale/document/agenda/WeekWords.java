package org.focale.document.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;

/// Says a week in words.
public final class WeekWords {

    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /// The parts of a day, by the hour at which something begins.
    private enum Part {
        WHOLE("agenda.print.whole-day"), MORNING("agenda.print.morning"), AFTERNOON("agenda.print.afternoon"), EVENING("agenda.print.evening");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        static Part of(@Nullable Hours hours) {
            if (hours == null) {
                return WHOLE;
            }
            return hours.from().isBefore(NOON) ? MORNING : hours.from().isBefore(WeekWords.EVENING) ? AFTERNOON : EVENING;
        }
    }

    private final Texts texts;
    private final LocalDate today;

    public WeekWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    public WeekContent of(WeekSource source) {
        var days = source.days().stream().filter(day -> isShown(day, source)).toList();
        String heading = texts.get("agenda.week", source.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        String dates = texts.get("agenda.print.dates", format(source.monday(), "d MMMM"), format(source.monday().plusDays(6), "d MMMM yyyy"));
        return new WeekContent(texts.locale().getLanguage(), texts.get("agenda.print.title", heading, dates),
                texts.get("agenda.print.description", PlainText.line(source.organisation())), PlainText.line(source.organisation()),
                PlainText.line(source.whose()), heading, dates,
                texts.get("agenda.print.made", format(today, "d MMMM yyyy")),
                days.stream().map(day -> new WeekContent.Day(capital(format(day.day(), "EEEE d MMMM")),
                        PlainText.line(day.holiday()))).toList(), rows(days));
    }

    /// A weekend on which nothing happens takes no room.
    private static boolean isShown(WeekSource.Day day, WeekSource source) {
        boolean weekend = day.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return !weekend || source.days().stream()
                .anyMatch(other -> !other.day().isBefore(day.day()) && other.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                        && !other.lines().isEmpty());
    }

    private List<WeekContent.Row> rows(List<WeekSource.Day> days) {
        var rows = new ArrayList<WeekContent.Row>();
        for (Part part : Part.values()) {
            var cells = days.stream().map(day -> new WeekContent.Cell(day.lines().stream()
                    .filter(line -> Part.of(line.hours()) == part).map(this::line).toList())).toList();
            boolean always = part == Part.MORNING || part == Part.AFTERNOON;
            if (always || cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
                rows.add(new WeekContent.Row(texts.get(part.key), cells));
            }
        }
        return rows;
    }

    private WeekContent.Line line(WeekSource.Line line) {
        String note = Stream.of(line.cancelled() ? texts.get("agenda.cancelled") : "", line.clash() ? texts.get("agenda.clash") : "")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
        return new WeekContent.Line(line.hours() == null ? "" : hours(line.hours()), PlainText.line(line.title()),
                PlainText.line(line.detail()), note);
    }

    /// "9 h 00 – 11 h 30"
    private String hours(Hours hours) {
        return texts.get("agenda.from-to", time(hours.from()), time(hours.to()));
    }

    private String time(LocalTime time) {
        return texts.get("kit.time", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    private String format(LocalDate date, String pattern) {
        String text = DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date);
        return date.getDayOfMonth() == 1 && texts.locale().getLanguage().equals("fr") ? text.replaceFirst("\\b1\\b", "1er") : text;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
