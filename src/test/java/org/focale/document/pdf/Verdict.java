package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF says of a document.
public final class Verdict {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verdict() {}

    /// Accepted as PDF/A-3a and as PDF/UA-1.
    public static void accepts(byte[] pdf) throws Exception {
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFA_3_A), "PDF/A-3a");
        assertEquals(List.of(), complaints(pdf, PDFAFlavour.PDFUA_1), "PDF/UA-1");
    }

    /// Of both, reading the document once.
    static List<String> complaints(byte[] pdf) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_A);
                var validator = foundry.createValidator(List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1))) {
            var results = validator.validateAll(parser);
            assertEquals(2, results.size(), "verdicts");
            return results.stream().flatMap(result -> complaints(result).stream()).toList();
        }
    }

    static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return complaints(validator.validate(parser));
        }
    }

    private static List<String> complaints(ValidationResult result) {
        var complaints = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                .toList();
        assertEquals(result.isCompliant(), complaints.isEmpty(), "the verdict and its reasons agree");
        return complaints;
    }
}
