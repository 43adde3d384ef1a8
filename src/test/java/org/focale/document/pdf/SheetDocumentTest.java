package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.focale.base.Texts;
import org.focale.document.activity.SheetSource;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.SessionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final String FUNDING = "Action financée dans le cadre du programme « 100 % inclusion ».";

    private final SheetDocument sheets = new SheetDocument(new PdfPress());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSheetIsAcceptedForArchivesAndScreenReaders(String language) throws Exception {
        byte[] pdf = sheets.render(source(true, day(9, 17), 12, List.of(logo(Color.RED, 300, 90), logo(new Color(30, 90, 200, 120), 90, 90))),
                Texts.in(Locale.of(language)), TODAY);
        look("sheet-" + language, pdf);
        Verdict.accepts(pdf);
    }

    @Test
    void itSaysWhatWhenWhereAndWhoAndNobodysSignature() {
        String text = text(source(true, day(9, 17), 12, List.of()));
        for (String words : List.of("Feuille d’émargement", "Gérer son temps", "CSC des Alouettes", "Mardi 1er décembre 2026",
                "de 9 h 00 à 17 h 00", "Salle des Mirabelles", "Nadia Keller", "Les transports", "Personne 12", "Signature du matin",
                "Signature de l’après-midi", FUNDING)) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertTrue(text.contains("12 Personne 12 13 14 15 16"), "nothing stands in a box that is signed, and four rows are spare: " + text);
    }

    @ParameterizedTest(name = "{0} h to {1} h: morning {2}, afternoon {3}")
    @CsvSource({"9, 12, true, false", "9, 13, true, false", "13, 17, false, true", "14, 17, false, true", "9, 17, true, true", "11, 14, true, true"})
    void aHalfDayIsSignedWhereTheHoursTouchIt(int from, int to, boolean morning, boolean afternoon) {
        String text = text(source(true, day(from, to), 3, List.of()));
        assertEquals(morning, text.contains("Signature du matin"));
        assertEquals(afternoon, text.contains("Signature de l’après-midi"));
    }

    @Test
    void aWorkshopThatNobodyPaysForIsSignedOnce() {
        String text = text(source(false, day(9, 17), 3, List.of()));
        assertFalse(text.contains("Signature du matin"));
        assertTrue(text.contains("Nom et prénom Signature"));
    }

    @Test
    void manyPeopleGoOnWithTheHeadOfTheTableOnEachPage() throws Exception {
        byte[] pdf = sheets.render(source(true, null, 60, List.of(logo(Color.BLUE, 120, 120))), FRENCH, TODAY);
        look("sheet-many", pdf);
        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.count() >= 3, "pages: " + pages.count());
            for (int i = 0; i < pages.count() - 1; i++) {
                assertTrue(pages.text(i).contains("Nom et prénom"), "page " + (i + 1));
            }
            assertTrue(pages.text().contains("Personne 60"));
        }
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() throws Exception {
        String hostile = "<b>=HYPERLINK(\"http://x\")</b> & \u202e\u0000\ud800 ]]> {{sheet}} أهلا 🙂";
        var activity = new Activity(new ActivityId(new UUID(0, 1)), ActivityKind.OTHER, hostile, Coded.free(hostile), hostile, hostile, hostile, 3,
                List.of(), true, hostile.repeat(20), null);
        var session = new ActivitySession(new ActivitySessionId(new UUID(0, 2)), activity.id(), null, null, hostile, hostile, hostile,
                SessionState.PLANNED);
        var source = new SheetSource(hostile, activity, session, List.of(hostile, hostile.repeat(8)),
                List.of(new SheetSource.Picture(hostile, new byte[] {1, 2, 3})));
        byte[] pdf = sheets.render(source, FRENCH, TODAY);
        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.text().contains("<b>"));
        }
    }

    @Test
    void theSameSheetIsTheSameFile() throws Exception {
        var source = source(true, day(9, 12), 8, List.of(logo(Color.GREEN, 40, 40)));
        assertArrayEquals(sheets.render(source, FRENCH, TODAY), sheets.render(source, FRENCH, TODAY));
    }

    private String text(SheetSource source) {
        try (var pages = PdfPages.of(sheets.render(source, FRENCH, TODAY))) {
            return pages.text().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static Hours day(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static SheetSource source(boolean formal, @Nullable Hours hours, int people, List<SheetSource.Picture> logos) {
        var activity = new Activity(new ActivityId(new UUID(0, 1)), ActivityKind.WORKSHOP, "Gérer son temps", Coded.free("Mobilité"), "",
                "Salle des Mirabelles", "Nadia Keller", 12, List.of(), formal, FUNDING, null);
        var session = new ActivitySession(new ActivitySessionId(new UUID(0, 2)), activity.id(), LocalDate.of(2026, 12, 1), hours,
                "Les transports", "", "", SessionState.PLANNED);
        return new SheetSource("CSC des Alouettes", activity, session,
                IntStream.rangeClosed(1, people).mapToObj(i -> "Personne " + i).toList(), logos);
    }

    private static SheetSource.Picture logo(Color colour, int width, int height) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new SheetSource.Picture("Logo de l’association", bytes.toByteArray());
    }

    /// To be looked at.
    private static void look(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        try (var pages = PdfPages.of(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                var page = pages.image(i, 96);
                var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB);
                image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
                ImageIO.write(image, "png", folder.resolve(name + "-" + (i + 1) + ".png").toFile());
            }
        }
    }
}
