package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.focale.base.Texts;
import org.focale.document.letter.LetterSource;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Organisation FROM = new Organisation(new OrganisationId(new UUID(0, 1)), "Centre des Alouettes", "", "Strasbourg",
            "03 53 01 01 00", "", "2 place des Alouettes", "67100", "bonjour@alouettes.example", "", "", false, "", null, null, "");
    private static final Person TO = new Person(new PersonId(new UUID(0, 2)), "Mirela", "Popescu", null, Gender.NOT_SAID, "", "",
            new Address("12 rue du Canal", "67100", "Strasbourg"), "", List.of(), List.of(), "", "", "", List.of());
    private static final String BODY = """
            Centre des Alouettes atteste que Mirela Popescu a été présente à : Atelier CV.

            – 1er septembre 2026 : Atelier CV (2 h 30)
            – 8 septembre 2026 : Atelier CV (45 min)
            Soit 2 séances.

            Bien à vous,
            l’équipe
            """;

    private final LetterDocument letters = new LetterDocument(new PdfPress());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aLetterIsAcceptedForArchivesAndScreenReaders(String language) throws Exception {
        byte[] pdf = letters.print(new LetterSource(FROM, TO, DAY, "Attestation de présence", BODY, "Nadia Keller"), Texts.in(Locale.of(language)));
        look("letter-" + language, pdf);
        Verdict.accepts(pdf);
    }

    @Test
    void itSaysWhoWhenAndWhatAndNobodySigned() {
        byte[] pdf = letters.print(new LetterSource(FROM, TO, DAY, "Attestation de présence", BODY, "Nadia Keller"), Texts.in(Locale.FRANCE));
        try (var pages = PdfPages.of(pdf)) {
            String text = pages.text().replace('\u00a0', ' ');
            assertEquals(1, pages.count());
            for (String words : List.of("Centre des Alouettes", "2 place des Alouettes", "67100 Strasbourg", "03 53 01 01 00", "12 rue du Canal",
                    "Strasbourg, le 1er décembre 2026", "Objet : Attestation de présence", "Soit 2 séances.", "l’équipe")) {
                assertTrue(text.contains(words), words + " in " + text);
            }
            assertTrue(text.strip().endsWith("Nadia Keller\nSignature"), text);
        }
    }

    @Test
    void aLetterOfWhichLittleIsKnownAndOneThatIsLongArePrintedToo() throws Exception {
        var bare = new Organisation(FROM.id(), "A", "", "", "", "");
        Verdict.accepts(letters.print(new LetterSource(bare, Person.named(TO.id(), "Inès", ""), DAY, "", "", ""), Texts.in(Locale.FRANCE)));
        byte[] pdf = letters.print(new LetterSource(FROM, TO, DAY, "<b>&\u0007 العربية", BODY.repeat(30), "\u202eNadia"), Texts.in(Locale.FRANCE));
        Verdict.accepts(pdf);
        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.count() > 1);
            assertTrue(pages.text().contains("<b>&"));
        }
    }

    private static void look(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        try (var pages = PdfPages.of(pdf)) {
            var page = pages.image(0, 96);
            var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        }
    }
}
