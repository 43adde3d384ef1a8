package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.focale.base.Texts;
import org.focale.document.agenda.WeekSource;
import org.focale.domain.Hours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekDocumentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);

    private final WeekDocument weeks = new WeekDocument(new PdfPress());

    private static WeekSource.Line line(@Nullable String from, String to, String title, String detail, boolean cancelled, boolean clash) {
        return new WeekSource.Line(from == null ? null : new Hours(LocalTime.parse(from), LocalTime.parse(to)), title, detail, cancelled, clash);
    }

    private static WeekSource week(int more, boolean saturday) {
        var days = new ArrayList<WeekSource.Day>();
        for (int i = 0; i < 7; i++) {
            var lines = new ArrayList<WeekSource.Line>();
            if (i < 5 || i == 5 && saturday) {
                lines.add(line(null, "", "Y. T. · Immersion en boulangerie", "Le Fournil", false, false));
                lines.add(line("09:00", "11:30", "Atelier mobilité : lire un plan", "Salle 2 · Samir Benali · 8 personnes", false, i == 1));
                lines.add(line("14:00", "14:45", "M. P. · Point d’étape", "Nadia Keller", i == 2, false));
            }
            if (i == 3) {
                lines.add(line("18:30", "20:00", "Rencontre des familles", "Maison de quartier", false, false));
            }
            IntStream.range(0, i < 5 ? more : 0).forEach(number -> lines.add(line("10:00", "11:00", "Séance " + number, "Salle", false, false)));
            days.add(new WeekSource.Day(MONDAY.plusDays(i), i == 4 ? "Fête locale" : "", lines));
        }
        return new WeekSource("Les Jardins de l’Ill", "Nadia Keller", MONDAY, days);
    }

    private static String text(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.text().replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aWeekIsOnePageAcrossForArchivesAndScreenReaders(String language) throws Exception {
        byte[] pdf = weeks.of(week(0, false), Texts.in(Locale.of(language)), MONDAY);
        look("week-" + language, pdf);

        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf)) {
            assertEquals(1, pages.count());
        }
    }

    @Test
    void itSaysWhatStandsInTheAgenda() {
        String text = text(weeks.of(week(0, false), FRENCH, MONDAY)).replace('\u00a0', ' ');
        for (String words : List.of("Semaine 49", "du 30 novembre au 6 décembre 2026", "Lundi 30 novembre", "Mardi 1er décembre", "Fête locale",
                "Matin",
                "9 h 00 – 11 h 30", "Atelier mobilité : lire un plan", "en même temps qu’autre chose", "annulé", "Soir", "Nadia Keller")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertFalse(text.contains("Samedi"), "an empty weekend takes no room");
    }

    @Test
    void aSaturdayWithSomethingInItIsPrinted() {
        String text = text(weeks.of(week(0, true), FRENCH, MONDAY));
        assertTrue(text.contains("Samedi 5 décembre"), text);
        assertFalse(text.contains("Dimanche"), text);
    }

    @Test
    void aFullWeekGoesOnAndLosesNothing() throws Exception {
        byte[] pdf = weeks.of(week(25, true), FRENCH, MONDAY);
        look("week-full", pdf);

        Verdict.accepts(pdf);
        assertTrue(text(pdf).contains("Séance 24"));
        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.count() > 1);
        }
    }

    @Test
    void anEmptyWeekIsAWeekToo() throws Exception {
        var days = IntStream.range(0, 7).mapToObj(i -> new WeekSource.Day(MONDAY.plusDays(i), "", List.of())).toList();
        Verdict.accepts(weeks.of(new WeekSource("", "", MONDAY, days), FRENCH, MONDAY));
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() throws Exception {
        String hostile = "<b>=1+1</b> & \u202e\u0000\ud800 ]]> {{week}} أهلا 🙂";
        var days = IntStream.range(0, 7).mapToObj(i -> new WeekSource.Day(MONDAY.plusDays(i), hostile,
                List.of(line(null, "", hostile, hostile, true, true)))).toList();
        byte[] pdf = weeks.of(new WeekSource(hostile, hostile, MONDAY, days), FRENCH, MONDAY);

        Verdict.accepts(pdf);
        assertTrue(text(pdf).contains("{{week}}"));
    }

    private static void look(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        try (var pages = PdfPages.of(pdf)) {
            var page = pages.image(0, 110);
            var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        }
    }
}
