package org.focale.app.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.CvFormat;
import org.focale.document.badge.Provenance;
import org.focale.document.badge.SealedPdf;
import org.focale.document.pdf.PdfPages;
import org.focale.document.pdf.Verdict;
import org.focale.domain.cv.Cv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A CV as it leaves, in the hands of somebody who has only the contact card of the association.
@Execution(ExecutionMode.CONCURRENT)
class ProvedCvTest {

    @TempDir
    Path temp;

    private Brought brought;

    @BeforeEach
    void open() {
        brought = new Brought(temp);
    }

    @AfterEach
    void close() {
        brought.close();
    }

    private CvFile cv(boolean annex) {
        var made = brought.office.cases.makeCv().of(brought.file(), brought.office.texts);
        Cv cv = made.cv().with(draft -> {
            draft.annex = annex;
            draft.signed = true;
        });
        return made.with(cv);
    }

    private byte[] pdf(boolean annex) {
        return brought.office.cases.exportCv().content(cv(annex), CvFormat.PDF);
    }

    @Test
    void whereThePersonDoesNotWantItNothingTellsTheAssociation() {
        brought.issue(brought.skill());
        var unsigned = cv(false).with(cv(false).cv().with(draft -> draft.signed = false));
        byte[] pdf = brought.office.cases.exportCv().content(unsigned, CvFormat.PDF);
        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.enclosed("resume.json").isPresent());
            assertTrue(pages.enclosed("badge-1.png").isEmpty());
            assertTrue(pages.enclosed(SealedPdf.NAME).isEmpty());
        }
    }

    @Test
    void theWholeCvIsProvedWithTheBadgesOfItsLines() throws Exception {
        brought.issue(brought.softSkill());
        brought.issue(brought.skill());
        byte[] pdf = pdf(false);

        Verdict.accepts(pdf);
        var checked = Brought.check(brought.put("cv.pdf", pdf), brought.card());
        assertTrue(checked.holds(), () -> checked.toString());
        assertEquals(List.of("badge.told.cv.whole", "badge.told.signed"), Brought.keys(checked));
        assertEquals(List.of("badge-1.png", "badge-2.png"), checked.enclosed().stream().map(it -> it.name()).toList());
        assertTrue(checked.enclosed().stream().allMatch(it -> it.verdict().holds()));
        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.enclosed("resume.json").isPresent());
        }
    }

    @Test
    void aCvOfNobodyKnownProvesNothing() {
        var checked = Brought.check(brought.put("cv.pdf", pdf(false)));

        assertFalse(checked.holds());
        assertEquals(List.of("badge.told.unknown"), Brought.keys(checked));
    }

    @Test
    void whoSawWhatIsSaidOnlyWithTheAnnex() {
        var with = provenance(pdf(true));
        var without = provenance(pdf(false));

        assertTrue(without.lines().stream().allMatch(line -> line.seen().isEmpty()));
        assertEquals(with.lines().stream().map(Provenance.Line::times).toList(), without.lines().stream().map(Provenance.Line::times).toList());
        var soft = with.lines().stream().filter(line -> line.kind().equals("soft-skill")).findFirst().orElseThrow();
        assertEquals(soft.times(), soft.seen().size());
        assertFalse(soft.seen().getFirst().by().isEmpty());
    }

    private Provenance provenance(byte[] pdf) {
        return Objects.requireNonNull(Brought.check(brought.put("cv.pdf", pdf), brought.card()).provenance());
    }

    @Test
    void oneChangedByteAnywhereFails() {
        brought.issue(brought.skill());
        byte[] pdf = pdf(true);
        Path card = brought.card();
        assertTrue(Brought.passes(pdf, card));

        int seal = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("eyJhbGci");
        for (int at = 0; at < pdf.length; at += at > seal - 200 && at < seal + 6_000 ? 37 : 1_511) {
            for (int bit : new int[] {1, 0x20}) {
                byte[] changed = pdf.clone();
                changed[at] ^= (byte) bit;
                int where = at;
                assertFalse(Brought.passes(changed, card), () -> "byte " + where);
            }
        }
        assertFalse(Brought.passes(Arrays.copyOf(pdf, pdf.length - 1), card), "one byte less");
        assertFalse(Brought.passes(Arrays.copyOf(pdf, pdf.length + 1), card), "one byte more");
    }

    /// Another program opens it and saves it again: every word is there, and it is no longer what was signed.
    @Test
    void aCvThatWasSavedAgainSaysSo() throws IOException {
        var saved = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf(false))) {
            document.save(saved);
        }
        var checked = Brought.check(brought.put("cv.pdf", saved.toByteArray()), brought.card());

        assertFalse(checked.holds());
        assertEquals(List.of("badge.told.cv.changed"), Brought.keys(checked));
    }

    @Test
    void theSealOfOneCvIsNotThatOfAnother() {
        byte[] one = pdf(false);
        byte[] other = pdf(false);
        int at = new String(one, StandardCharsets.ISO_8859_1).indexOf("eyJhbGci");
        byte[] mixed = one.clone();
        System.arraycopy(other, at, mixed, at, 1_500);

        assertNotEquals(Arrays.hashCode(one), Arrays.hashCode(other), "each copy has an id of its own");
        assertFalse(Brought.passes(mixed, brought.card()));
    }

    @Test
    void aPdfWithoutASealProvesNothing() {
        var checked = Brought.check(brought.put("cv.pdf", brought.office.cases.makeCv().pdf(cv(false))), brought.card());

        assertFalse(checked.holds());
        assertEquals(List.of("badge.told.cv.unsigned"), Brought.keys(checked));
    }
}
