package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.focale.base.Texts;
import org.focale.document.CvFile;
import org.focale.document.placement.AgreementSource;
import org.focale.document.placement.GridSource;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.AgreementId;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.ImmersionRules;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.Purpose;
import org.focale.domain.activity.WeekPattern;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PlacementDocumentTest {

    private static final LocalDate TODAY = CvFile.TODAY;
    private static final PersonId MIRELA = new PersonId(new UUID(0, 1));
    private static final PlacementId ID = new PlacementId(new UUID(0, 2));
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final OrganisationId BAKERY = new OrganisationId(new UUID(0, 3));

    private final PlacementDocument documents = new PlacementDocument(new PdfPress());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void bothPapersAreAcceptedForArchivesAndScreenReaders(String language) throws Exception {
        var texts = Texts.in(Locale.of(language));
        byte[] agreement = documents.agreement(sheet(), texts, TODAY);
        byte[] grid = documents.grid(grid(16), texts, TODAY);
        look("agreement-" + language, agreement);
        look("grid-" + language, grid);

        Verdict.accepts(agreement);
        Verdict.accepts(grid);
    }

    @Test
    void theDataSheetSaysWhatAnAgreementNeedsAndThatItIsNone() {
        String text = text(documents.agreement(sheet(), FRENCH, TODAY));

        for (String words : List.of("Mirela Popescu", "Boulangerie Schott", "12345678901234", "3 rue du Four, 67100 Strasbourg", "Luc Schott",
                "maître d’apprentissage", "Mission locale", "Claire Weber", "Nadia Keller", "Les Jardins de l’Ill", "2 mars 2026", "27 mars 2026",
                "Découvrir un métier ou un secteur d’activité", "Tenir un poste le matin", "Chaussures fermées, fournies", "08:00–12:00 13:00–15:00",
                "Semaine du", "30 h", "120 h", "Cerfa n° 13912*05", "ne la remplace pas", "Fin au plus tard le 2 avril 2026.",
                "fiche service-public F14102", "La structure d’accompagnement", "Boulanger (D1102)")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertFalse(text.contains("Représentant légal"), "of an adult nobody else signs");
    }

    @Test
    void whatIsNotSaidHasItsPlace() throws Exception {
        var bare = new Placement(ID, MIRELA, ActivityKind.IMMERSION, "Immersion", null, "", "", "", null, null, null, "");
        var whole = WholePlacement.of(bare, List.of(), List.of());
        byte[] pdf = documents.agreement(new AgreementSource(Person.named(MIRELA, "Mirela", ""), whole, null, "CSC", "", List.of()), FRENCH, TODAY);

        assertTrue(text(pdf).contains("à compléter"));
        Verdict.accepts(pdf);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 24, 34})
    void theGridIsOnePageWhateverTheList(int skills) throws Exception {
        byte[] pdf = documents.grid(grid(skills), FRENCH, TODAY);
        look("grid-of-" + skills, pdf);

        try (var pages = PdfPages.of(pdf)) {
            assertEquals(1, pages.count());
            String text = pages.text().replaceAll("\\s+", " ");
            assertTrue(text.contains("Savoir-être n° " + skills), text);
            for (String words : List.of("Mirela Popescu", "Immersion en boulangerie, Boulangerie Schott", "Luc Schott", "Non observé",
                    "Observé par")) {
                assertTrue(text.contains(words), words + " in " + text);
            }
        }
        Verdict.accepts(pdf);
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() throws Exception {
        String hostile = "<b>=HYPERLINK(\"http://x\")</b> & \u202e\u0000\ud800 ]]> {{sheet}} أهلا 🙂";
        var placement = new Placement(ID, MIRELA, ActivityKind.IMMERSION, hostile, null, hostile, hostile, hostile, null, null, null, hostile);
        var agreement = new Agreement(AgreementId.of(ID), MIRELA, ID, Purpose.RECRUIT, hostile, hostile, hostile, hostile, hostile, hostile, hostile,
                hostile, hostile, hostile, null, ID, hostile);
        var person = Person.named(MIRELA, hostile, hostile);
        var whole = new WholePlacement(placement, agreement, Assessment.of(MIRELA, ID));

        Verdict.accepts(documents.agreement(new AgreementSource(person, whole, null, hostile, hostile,
                ImmersionRules.of(person, whole, List.of(whole))), FRENCH, TODAY));
        Verdict.accepts(documents.grid(new GridSource(hostile, hostile, placement, List.of(hostile)), FRENCH, TODAY));
    }

    private static AgreementSource sheet() {
        var placement = placement();
        var agreement = new Agreement(AgreementId.of(ID), MIRELA, ID, Purpose.DISCOVER, "Tenir un poste le matin, dire ce qui a plu. Bilan à trois le"
                + " dernier jour.", "Mission locale", "Claire Weber, 03 88 00 00 00", "", "Luc Schott", "Chaussures fermées, fournies",
                "Debout, four chaud", "", "", "", null, null, "");
        var whole = new WholePlacement(placement, agreement, Assessment.of(MIRELA, ID));
        var person = Person.named(MIRELA, "Mirela", "Popescu");
        var host = new Organisation(BAKERY, "Boulangerie Schott", "entreprise", "Strasbourg", "03 88 11 11 11", "12345678901234", "3 rue du Four",
                "67100", "", "", "boulangerie", false, "", null, null, "");
        return new AgreementSource(person, whole, host, "Les Jardins de l’Ill", "Nadia Keller", ImmersionRules.of(person, whole, List.of(whole)));
    }

    private static Placement placement() {
        var day = List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Hours(LocalTime.of(13, 0), LocalTime.of(15, 0)));
        LocalDate start = LocalDate.of(2026, 3, 2);
        LocalDate end = LocalDate.of(2026, 3, 27);
        var week = new WeekPattern(Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day, DayOfWeek.WEDNESDAY, day, DayOfWeek.THURSDAY, day,
                DayOfWeek.FRIDAY, day));
        return new Placement(ID, MIRELA, ActivityKind.IMMERSION, "Immersion en boulangerie", BAKERY, "Boulangerie Schott", "Luc Schott",
                "maître d’apprentissage", start, end, null, "Peser, façonner, tenir la vente aux heures calmes.",
                new Coded("rome", "D1102", "D1102", "v460", "Boulanger"), null, "", List.of()).withDays(week.fill(start, end));
    }

    private static GridSource grid(int skills) {
        return new GridSource("Mirela Popescu", "Les Jardins de l’Ill", placement(),
                IntStream.rangeClosed(1, skills).mapToObj(i -> "Savoir-être n° " + i + " à observer au travail").toList());
    }

    private static String text(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.text().replaceAll("\\s+", " ");
        }
    }

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
