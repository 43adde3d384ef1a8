package org.focale.app.cv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.focale.app.documents.Taken;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.cv.ResumeJson;
import org.focale.document.pdf.PdfPages;
import org.focale.document.pdf.Piece;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a person takes away of one CV: the letter, the portfolio, the folder; on a real workspace.
@Execution(ExecutionMode.CONCURRENT)
class CvFilesTest {

    @TempDir
    private Path folder;
    private Office office;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("espace"));
        office.save(Someone.mirela().records());
        mirela = office.find("Mirela Popescu");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CvFile cv() {
        return office.cases.makeCv().of(office.cases.files().read(mirela).orElseThrow(), office.texts);
    }

    private CvFile cv(java.util.function.Consumer<Cv.Draft> change) {
        return cv().with(cv().cv().with(change));
    }

    private CvFile withLetter() {
        return cv(draft -> {
            draft.letterTo = "Au Fournil de l’Ill";
            draft.letter = "Madame,\n\nJe suis disponible.";
        });
    }

    private Attachment attach(String name, String text, @Nullable SkillValidationId proves) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return switch (office.cases.documents().attach().attach(mirela, List.of(file), proves, Progress.NONE).getFirst()) {
            case Taken.In(Attachment attachment, _) -> attachment;
            case Taken.Already(Attachment attachment) -> attachment;
            case Taken.Refusal(_, var reason) -> throw reason;
        };
    }

    private SkillValidationId skill() {
        return cv().shown().skills().getFirst().validation().id();
    }

    @Test
    void everyFormatOfACvIsWrittenUnderTheNameThatItsPageBears() {
        var anonymous = cv().with(cv().cv().anonymous());

        assertEquals("CV Mirela Popescu.odt", office.cases.exportCv().proposedName(cv(), CvFormat.ODT));
        assertEquals("CV M. P.docx", Office.plain(office.cases.exportCv().proposedName(anonymous, CvFormat.DOCX)));
        for (CvFormat format : CvFormat.values()) {
            assertFalse(new String(office.cases.exportCv().content(anonymous, format), StandardCharsets.UTF_8).contains("Popescu"), format.name());
        }
    }

    @Test
    void aLetterIsWrittenInEveryFormatOnceThereIsOne() {
        assertThrows(NoLetter.class, () -> office.cases.cvs().letter().export(cv(), folder.resolve("lettre.pdf"), CvFormat.PDF));
        assertFalse(Files.exists(folder.resolve("lettre.pdf")));

        for (CvFormat format : CvFormat.values()) {
            Path target = folder.resolve(office.cases.cvs().letter().proposedName(withLetter(), format, office.texts));
            office.cases.cvs().letter().export(withLetter(), target, format);
            assertTrue(Files.exists(folder.resolve("Lettre Mirela Popescu." + format.ending())));
        }
    }

    @Test
    void aCertificateOfASkillOnTheCvIsProposedAndWhatIsConfidentialIsNot() throws IOException {
        attach("sst.txt", "certificat", skill());
        var confidential = attach("titre.txt", "autre", skill());
        attach("note.txt", "rien de prouvé", null);
        office.cases.saves().change(confidential, new Attachment(confidential.id(), confidential.person(), confidential.name(), confidential.kind(),
                confidential.mediaType(), confidential.size(), confidential.sha256(), confidential.added(), confidential.expires(), true, "", null,
                confidential.proves()));

        assertEquals(List.of("note.txt false", "sst.txt true", "titre.txt false"), office.cases.cvs().portfolio().offered(cv()).stream()
                .map(each -> each.attachment().name() + " " + each.proposed()).sorted().toList());
    }

    @Test
    void aCvThatWasGivenIsNoCertificate() {
        office.cases.cvs().give().give(cv(), folder.resolve("cv.pdf"), CvFormat.PDF, office.texts);

        assertEquals(List.of(), office.cases.cvs().portfolio().offered(cv()));
    }

    @Test
    void aPortfolioSaysWhatEachCertificateProves() throws IOException {
        var certificate = attach("sst.txt", "certificat", skill());
        Path target = folder.resolve(office.cases.cvs().portfolio().proposedName(cv(), office.texts));
        office.cases.cvs().portfolio().export(cv(), List.of(certificate), List.of(), target);

        assertEquals("Portfolio Mirela Popescu.pdf", String.valueOf(target.getFileName()));
        try (var pages = PdfPages.of(Files.readAllBytes(target))) {
            String skill = cv().shown().skills().getFirst().validation().skill().label();
            assertTrue(Office.plain(pages.text()).replace('\n', ' ').contains("prouve : " + skill), pages.text());
            assertArrayEquals("certificat".getBytes(StandardCharsets.UTF_8), pages.enclosed("sst.txt").orElseThrow(),
                    "what cannot be shown goes inside");
        }
    }

    @Test
    void theFolderToTakeAwayOpensWithoutUs() throws IOException {
        var certificate = attach("sst.txt", "certificat", skill());
        var badge = new Piece("Travailler en équipe", "", "badge.png", "image/png", new byte[] {1, 2, 3}, false, true);
        Path made = office.cases.cvs().takeAway().write(new TakeAway.Asked(withLetter(), List.of(certificate), List.of(badge)), folder, office.texts,
                Progress.NONE);

        assertEquals(folder.resolve("Dossier Mirela Popescu"), made);
        try (var files = Files.walk(made)) {
            assertEquals(List.of("Badges/badge.png", "CV Mirela Popescu.docx", "CV Mirela Popescu.pdf", "Certificats/sst.txt", "LISEZ-MOI.html",
                    "Lettre Mirela Popescu.docx", "Lettre Mirela Popescu.pdf", "Portfolio Mirela Popescu.pdf", "resume.json"),
                    files.filter(Files::isRegularFile).map(file -> made.relativize(file).toString().replace('\\', '/')).sorted().toList());
        }
        assertArrayEquals(ResumeJson.of(office.cases.makeCv().content(withLetter())), Files.readAllBytes(made.resolve("resume.json")));
        assertEquals("certificat", Files.readString(made.resolve("Certificats/sst.txt")));
    }

    @Test
    void itsPageLeadsToEveryFileAndToNothingElse() throws IOException {
        var certificate = attach("Été & <b>.txt", "certificat", skill());
        Path made = office.cases.cvs().takeAway().write(new TakeAway.Asked(cv(), List.of(certificate), List.of()), folder, office.texts,
                Progress.NONE);
        String page = Files.readString(made.resolve("LISEZ-MOI.html"));

        var links = Pattern.compile("href=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1).replace("&amp;", "&")).toList();
        assertEquals(5, links.size(), links.toString());
        for (String link : links) {
            assertTrue(Files.exists(Path.of(made.toUri().resolve(URI.create(link)))), link);
        }
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("src=") || page.contains("<b>"), page);
    }

    @Test
    void aSecondFolderStandsBesideTheFirst() {
        var asked = new TakeAway.Asked(cv(), List.of(), List.of());
        office.cases.cvs().takeAway().write(asked, folder, office.texts, Progress.NONE);

        assertEquals(folder.resolve("Dossier Mirela Popescu (2)"), office.cases.cvs().takeAway().write(asked, folder, office.texts, Progress.NONE));
    }

    @Test
    void aFolderThatIsCancelledLeavesNothing() {
        assertThrows(CancellationException.class, () -> office.cases.cvs().takeAway().write(new TakeAway.Asked(cv(), List.of(), List.of()), folder,
                office.texts, (done, _) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                }));

        assertFalse(Files.exists(folder.resolve("Dossier Mirela Popescu")));
    }
}
