package org.focale.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// A file that travels inside a PDF, as PDF/A-3 wants it: named in the catalogue, listed among the files, its link to the page said.
///
/// @param type        its MIME type
/// @param description what it is, in words
@SuppressWarnings("ArrayRecordComponent")
record Enclosed(String name, String type, String description, byte[] content) {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    void into(PDDocument pdf, LocalDate day) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(type);
        file.setSize(content.length);
        file.setCreationDate(Imprint.calendar(day));
        file.setModDate(Imprint.calendar(day));

        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        COSDictionary entry = specification.getCOSObject();
        entry.setName(RELATIONSHIP, "Alternative");

        var catalog = pdf.getDocumentCatalog();
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(new HashMap<>(Map.of(name, specification)));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(entry);
        catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }
}
