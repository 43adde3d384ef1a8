package org.focale.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// A file that travels inside a PDF, as PDF/A-3 wants it: named in the catalogue, listed among the files, its link to the page said.
///
/// @param name        of the file, no two the same in one document
/// @param type        its MIME type
/// @param description what it is, in words
/// @param relation    what it is to the page
/// @param packed      compressed; else its bytes stand in the PDF as they are
@SuppressWarnings("ArrayRecordComponent")
public record Enclosed(String name, String type, String description, Relation relation, byte[] content, boolean packed) {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    /// Compressed, as nearly everything is.
    public Enclosed(String name, String type, String description, Relation relation, byte[] content) {
        this(name, type, description, relation, content, true);
    }

    /// What a file is to the page (ISO 19005-3, annex E).
    public enum Relation {
        /// The same as the page, for a machine.
        ALTERNATIVE,
        /// What the page was made from.
        DATA,
        /// More than the page, to look at it better or to prove it.
        SUPPLEMENT;

        private String word() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException when two of them have one name
    static void into(PDDocument pdf, List<Enclosed> files, LocalDate day) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var byName = new LinkedHashMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (Enclosed file : files) {
            var specification = file.specification(pdf, day);
            if (byName.put(file.name(), specification) != null) {
                throw new IllegalArgumentException("Two enclosed files of one name");
            }
            associated.add(specification.getCOSObject());
        }
        var catalog = pdf.getDocumentCatalog();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private PDComplexFileSpecification specification(PDDocument pdf, LocalDate day) throws IOException {
        var bytes = new ByteArrayInputStream(content);
        var file = packed ? new PDEmbeddedFile(pdf, bytes, COSName.FLATE_DECODE) : new PDEmbeddedFile(pdf, bytes);
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
        specification.getCOSObject().setName(RELATIONSHIP, relation.word());
        return specification;
    }
}
