package org.focale.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The pages of a PDF from anywhere, ready to stand in one of ours: what they show, and nothing of what they could do.
///
/// Scripts, actions, files inside and forms to fill in stay behind; what a form shows is kept, and so are links to the web and the marks that
/// a screen reader needs. Whether it can be taken in is tried before: a damaged one must not damage the rest.
sealed interface ForeignPdf {

    /// @param content a PDF that can be appended to any other
    @SuppressWarnings("ArrayRecordComponent")
    record Pages(byte[] content, int count) implements ForeignPdf {}

    /// Why it stays outside.
    enum Not implements ForeignPdf {
        /// It wants a password, or forbids to be printed.
        LOCKED,
        DAMAGED
    }

    /// What says how pages are drawn and read. All else of a catalogue stays behind.
    Set<COSName> KEPT = Set.of(COSName.TYPE, COSName.PAGES, COSName.STRUCT_TREE_ROOT, COSName.MARK_INFO, COSName.LANG, COSName.OCPROPERTIES);

    static ForeignPdf of(byte[] content) {
        Silence.keep();
        try (var pdf = Loader.loadPDF(content)) {
            if (!pdf.getCurrentAccessPermission().canPrint()) {
                return Not.LOCKED;
            } else if (pdf.getNumberOfPages() == 0) {
                return Not.DAMAGED;
            }
            pdf.setAllSecurityToBeRemoved(true);
            makeHarmless(pdf);
            return tried(saved(pdf));
        } catch (InvalidPasswordException _) {
            return Not.LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return Not.DAMAGED;
        }
    }

    /// What is said for screen readers may be wrong where the pages are right: then the pages come without.
    private static ForeignPdf tried(byte[] content) throws IOException {
        try {
            return appended(content, true);
        } catch (IOException | RuntimeException _) {
            return appended(content, false);
        }
    }

    private static Pages appended(byte[] content, boolean marked) throws IOException {
        try (var source = Loader.loadPDF(content); var target = new PDDocument()) {
            if (!marked) {
                source.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
                source.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.STRUCT_PARENTS));
            }
            byte[] kept = marked ? content : saved(source);
            new PDFMergerUtility().appendDocument(target, source);
            saved(target);
            return new Pages(kept, source.getNumberOfPages());
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static void makeHarmless(PDDocument pdf) throws IOException {
        var form = pdf.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten(form.getFields(), false);
        }
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        List.copyOf(catalog.keySet()).stream().filter(key -> !KEPT.contains(key)).forEach(catalog::removeItem);
        for (PDPage page : pdf.getPages()) {
            List.of(COSName.AA, COSName.B, COSName.getPDFName("PieceInfo"), COSName.METADATA).forEach(page.getCOSObject()::removeItem);
            page.setAnnotations(harmless(page.getAnnotations()));
        }
    }

    private static List<PDAnnotation> harmless(List<PDAnnotation> all) throws IOException {
        var kept = new ArrayList<PDAnnotation>();
        for (PDAnnotation each : all) {
            if (each instanceof PDAnnotationLink link) {
                if (link.getAction() instanceof PDActionURI action && leadsToTheWeb(action)) {
                    strip(link);
                    link.setAction(address(action.getURI()));
                    kept.add(link);
                }
            } else if (each.getNormalAppearanceStream() != null) {
                strip(each);
                kept.add(each);
            }
        }
        return kept;
    }

    private static PDActionURI address(String uri) {
        var action = new PDActionURI();
        action.setURI(uri);
        return action;
    }

    private static boolean leadsToTheWeb(PDActionURI action) {
        String address = action.getURI();
        return address != null && address.matches("(?i)(https?://|mailto:).*");
    }

    private static void strip(PDAnnotation annotation) {
        for (String key : List.of("A", "AA", "Dest", "PA", "Popup", "Parent", "FS", "Movie", "IRT", "RichMediaContent")) {
            annotation.getCOSObject().removeItem(COSName.getPDFName(key));
        }
    }
}
