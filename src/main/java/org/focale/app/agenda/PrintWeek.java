package org.focale.app.agenda;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.agenda.WeekSource;
import org.focale.document.pdf.WeekDocument;
import org.focale.domain.agenda.AgendaKind;

/// Prints one week as a page for the wall. People are initials unless asked otherwise: a wall has readers.
public final class PrintWeek {

    private final Session session;
    private final WeekDocument document;

    PrintWeek(Session session, WeekDocument document) {
        this.session = session;
        this.document = document;
    }

    /// The first day of the week that a day is in, as ISO 8601 and France count it.
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// "Semaine 49 de 2026.pdf"
    public static String proposedName(LocalDate day, Texts texts) {
        return FileNames.safe(texts.get("agenda.print.name", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                String.valueOf(day.get(IsoFields.WEEK_BASED_YEAR)))) + ".pdf";
    }

    /// PDF/A-3a and PDF/UA-1, A4 across.
    ///
    /// @param agenda what is printed of it is the week of `day`
    /// @param whose  which lines were chosen, in words; empty for all
    public byte[] pdf(Agenda agenda, LocalDate day, String whose, boolean names, Texts texts) {
        LocalDate monday = monday(day);
        var days = IntStream.range(0, 7).mapToObj(monday::plusDays).map(each -> day(agenda, each, names, texts)).toList();
        return document.of(new WeekSource(session.organisationName(), whose, monday, days), texts, session.today());
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void export(Agenda agenda, LocalDate day, String whose, boolean names, Path target, Texts texts) {
        UserFiles.write(target, pdf(agenda, day, whose, names, texts));
    }

    private static WeekSource.Day day(Agenda agenda, LocalDate day, boolean names, Texts texts) {
        var words = new AgendaWords(texts, names);
        var all = agenda.on(day);
        String holiday = all.stream().filter(entry -> entry.kind() == AgendaKind.HOLIDAY)
                .map(entry -> texts.of(Objects.requireNonNull(entry.holiday()))).findFirst().orElse("");
        return new WeekSource.Day(day, holiday, all.stream().filter(entry -> entry.kind() != AgendaKind.HOLIDAY)
                .map(entry -> new WeekSource.Line(entry.hours(), words.title(entry),
                        Stream.of(words.place(entry), entry.worker(), words.people(entry)).filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" · ")),
                        entry.cancelled(), !agenda.clashes(entry).isEmpty())).toList());
    }
}
