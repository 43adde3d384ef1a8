package org.focale.app.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.focale.app.directory.ImportPartners.Done;
import org.focale.app.directory.PartnerLine.Choice;
import org.focale.app.directory.WritePartner.NewPartner;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.document.office.Cell;
import org.focale.document.office.Sheet;
import org.focale.document.office.TableWriter;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ImportPartnersTest {

    @TempDir
    Path folder;
    private Office office;
    private ImportPartners importing;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("office"));
        importing = office.cases.directory().importing();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path csv(String... lines) throws IOException {
        return Files.writeString(folder.resolve("partenaires.csv"), String.join("\n", lines));
    }

    private List<PartnerLine> lines(Path file) {
        return importing.lines(importing.open(file, null, Progress.NONE), Progress.NONE);
    }

    private List<Organisation> partners() {
        return office.cases.directory().directory().read().rows().stream().map(PartnerRow::organisation).toList();
    }

    @Test
    void columnsAreKnownByTheirNamesAndCanGoElsewhere() throws IOException {
        var opened = importing.open(csv("Raison sociale;Commune;Tél.;N° SIRET;Interlocuteur;Couleur", "Roth;Colmar;;;;bleu"), null, Progress.NONE);
        assertEquals(Arrays.asList(PartnerField.NAME, PartnerField.CITY, PartnerField.PHONE, PartnerField.SIRET, PartnerField.CONTACT, null),
                opened.columns());

        var elsewhere = opened.going(5, PartnerField.COMMENT).going(1, PartnerField.COMMENT);
        assertEquals(Arrays.asList(PartnerField.NAME, PartnerField.COMMENT, PartnerField.PHONE, PartnerField.SIRET, PartnerField.CONTACT, null),
                elsewhere.columns());
        assertEquals("Colmar", importing.lines(elsewhere, Progress.NONE).getFirst().organisation().comment());
    }

    @Test
    void anotherSheetOfTheFileIsReadWhenItIsWanted() throws IOException {
        Path file = folder.resolve("partenaires.xlsx");
        try (var out = Files.newOutputStream(file)) {
            TableWriter.xlsx(List.of(new Sheet("2025", List.of("Nom"), List.of(List.of(Cell.of("Roth")))),
                    new Sheet("2026", List.of("Nom"), List.of(List.of(Cell.of("Weber"))))), out, Progress.NONE);
        }
        var first = importing.open(file, null, Progress.NONE);
        assertEquals(List.of("2025", "2026"), first.table().sheets());

        var second = importing.open(file, "2026", Progress.NONE);
        assertEquals("Weber", importing.lines(second, Progress.NONE).getFirst().organisation().name());
    }

    @Test
    void whatASpreadsheetSpoilsIsMendedAndTold() throws IOException {
        var line = lines(csv("Nom;Code postal;Téléphone;SIRET;Mail;Vérifié le;Ne pas solliciter",
                "Roth;6700;388010203;20003452800041;roth(at)exemple.fr;31/02/2026;jusqu’à Pâques")).getFirst();
        assertEquals("06700", line.organisation().postcode());
        assertEquals("03 88 01 02 03", line.organisation().phone());
        assertEquals("20003452800041", line.organisation().siret(), "kept all the same");
        assertEquals("jusqu’à Pâques", line.organisation().doNotAskWhy());
        assertEquals(Map.of(PartnerField.POSTCODE, PartnerDoubt.POSTCODE_ZERO, PartnerField.PHONE, PartnerDoubt.PHONE_ZERO,
                PartnerField.SIRET, PartnerDoubt.SIRET_CHECK_DIGIT, PartnerField.EMAIL, PartnerDoubt.EMAIL_ODD,
                PartnerField.CHECKED, PartnerDoubt.DAY_UNREADABLE, PartnerField.DO_NOT_ASK, PartnerDoubt.ASK_UNCLEAR), line.doubts());
    }

    @Test
    void oneUndoTakesTheWholeBack() throws IOException {
        var file = csv("Nom;Ville;SIRET;Contact;Fonction;Vérifié le;Ne pas solliciter",
                "Roth;Colmar;200 034 528 00014;Anne Roth;gérante;2/3/2026;non",
                "Les Mains vertes;Strasbourg;;;;;oui", ";Strasbourg;;;;;");
        var lines = lines(file);
        assertEquals(new Done(2, 0, 1), importing.save(lines, Progress.NONE));

        assertEquals(List.of("Les Mains vertes", "Roth"), partners().stream().map(Organisation::name).toList());
        var roth = partners().getLast();
        assertEquals("20003452800014", roth.siret());
        assertEquals(LocalDate.of(2026, 3, 2), roth.checked());
        assertEquals(List.of(true, false), partners().stream().map(Organisation::doNotAsk).toList());
        assertEquals("gérante", office.session().read(reading -> reading.all(ContactPerson.class)).getFirst().job());

        office.cases.takeBack().last();
        assertEquals(List.of(), partners());
        assertEquals(List.of(), office.session().read(reading -> reading.all(ContactPerson.class)));
    }

    @Test
    void aPartnerThatIsHereIsCompletedNotDoubled() throws IOException {
        var here = office.cases.directory().write().add(new NewPartner("Boulangerie Roth", "", "Colmar", ""));
        office.cases.directory().write().addContact(here, "Anne Roth");
        var lines = lines(csv("Nom;Ville;Tél;Contact",
                "SARL boulangerie ROTH;Colmar;03 53 01 09 09;anne ROTH", "Boulangerie Roth;Colmar;;Paul Roth"));
        assertEquals(List.of(Choice.COMPLETE, Choice.COMPLETE), lines.stream().map(PartnerLine::choice).toList());
        assertEquals(here, Objects.requireNonNull(lines.getFirst().here()).id());

        assertEquals(new Done(0, 1, 1), importing.save(lines, Progress.NONE), "Anne is known");
        assertEquals("Boulangerie Roth", partners().getFirst().name());
        assertEquals("03 53 01 09 09", partners().getFirst().phone());
        assertEquals(1, partners().size());
    }

    @Test
    void twoRowsOfOnePartnerBringTwoContacts() throws IOException {
        var lines = lines(csv("Nom;Ville;Tél;Contact", "Boulangerie Roth;Colmar;;Anne Roth", "Boulangerie Roth;Colmar;03 53 01 09 09;Paul Roth"));
        assertEquals(2, lines.getLast().before());
        assertEquals(new Done(1, 0, 2), importing.save(lines, Progress.NONE));
        assertEquals("03 53 01 09 09", partners().getFirst().phone());
    }

    @Test
    void aRowMayBeAddedAllTheSameOrLeftOut() throws IOException {
        office.cases.directory().write().add(new NewPartner("Boulangerie Roth", "", "Colmar", ""));
        var lines = lines(csv("Nom;Ville", "Boulangerie Roth;Colmar", "Les Mains vertes;Strasbourg"));
        var chosen = ImportPartners.choosing(ImportPartners.choosing(lines, 2, Choice.ADD), 3, Choice.LEAVE_OUT);
        assertEquals(new Done(1, 0, 0), importing.plan(chosen));
        assertThrows(PartnersNotImported.class, () -> importing.save(ImportPartners.choosing(lines, 3, Choice.LEAVE_OUT), Progress.NONE),
                "what is here already has nothing to take over");
    }

    @Test
    void withoutNamesNothingIsRead() throws IOException {
        assertThrows(PartnersNotImported.class, () -> lines(csv("Ville;Tél", "Colmar;")));
        assertThrows(PartnersNotImported.class, () -> lines(csv("Nom;Ville")));
    }

    @Test
    void whatWasExportedIsReadAgain() {
        importing.save(List.of(new PartnerLine(2, new Organisation(new OrganisationId(office.session().ids().next()),
                "Boulangerie Roth", "entreprise", "Colmar", "03 53 01 09 09", "20003452800014", "3 rue Neuve", "68000", "roth@exemple.fr",
                "roth.example", "boulangerie", true, "jusqu’à Pâques", LocalDate.of(2026, 3, 2), null, "=HYPERLINK(1)"),
                null, Map.of(), null, 0, Choice.ADD)), Progress.NONE);
        var before = partners().getFirst();
        for (String name : List.of("liste.xlsx", "liste.csv")) {
            Path file = folder.resolve(name);
            ExportPartners.write(file, office.cases.directory().directory().read().rows(), office.texts, Progress.NONE);
            var read = lines(file).getFirst();
            assertEquals(before.id(), Objects.requireNonNull(read.here()).id());
            var again = read.organisation();
            assertEquals(List.of(before.siret(), before.address(), before.doNotAskWhy(), before.sector(), Objects.requireNonNull(before.checked())),
                    List.of(again.siret(), again.address(), again.doNotAskWhy(), again.sector(), Objects.requireNonNull(again.checked())), name);
        }
    }
}
