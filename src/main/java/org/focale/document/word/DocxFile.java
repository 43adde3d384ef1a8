package org.focale.document.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Picture;
import org.focale.document.word.Manuscript.Span;
import org.focale.document.word.Manuscript.Text;

/// A manuscript as DOCX (ECMA-376, transitional): what Word, LibreOffice and job sites read.
///
/// Why no library writes it: docs/decisions/0070-word-files-are-written-by-us.md.
public final class DocxFile {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PICTURE = "word/media/picture.";

    private final Manuscript manuscript;
    private final LocalDate day;
    private final List<String> links = new ArrayList<>();
    /// One, or none.
    private final List<Picture> pictures;

    private DocxFile(Manuscript manuscript, LocalDate day) {
        this.manuscript = manuscript;
        this.day = day;
        Picture picture = manuscript.picture();
        this.pictures = picture == null ? List.of() : List.of(picture);
    }

    /// @param day the date that the document bears
    /// @return the same bytes for the same manuscript on the same day
    public static byte[] of(Manuscript manuscript, LocalDate day) {
        return new DocxFile(manuscript, day).write();
    }

    private byte[] write() {
        XmlPart document = document();
        var zip = new ZippedParts(day)
                .put("[Content_Types].xml", contentTypes())
                .put("_rels/.rels", packageLinks())
                .put("docProps/core.xml", properties())
                .put("docProps/app.xml", new XmlPart().in("Properties", () -> { }, "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"))
                .put("word/document.xml", document)
                .put("word/styles.xml", DocxStyles.of(manuscript))
                .put("word/numbering.xml", DocxStyles.bullets(manuscript.look()))
                .put("word/settings.xml", DocxStyles.settings())
                .put("word/_rels/document.xml.rels", documentLinks());
        pictures.forEach(picture -> zip.put(PICTURE + picture.ending(), picture.content()));
        return zip.close();
    }

    private XmlPart contentTypes() {
        var xml = new XmlPart();
        return xml.in("Types", () -> {
            xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
            xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
            pictures.forEach(picture -> xml.empty("Default", "Extension", picture.ending(), "ContentType", picture.mediaType()));
            xml.empty("Override", "PartName", "/word/document.xml", "ContentType", WORD + "document.main+xml");
            for (String part : List.of("styles", "numbering", "settings")) {
                xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", WORD + part + "+xml");
            }
            xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
            xml.empty("Override", "PartName", "/docProps/app.xml", "ContentType",
                    "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        }, "xmlns", PACKAGE + "/content-types");
    }

    private static XmlPart packageLinks() {
        var xml = new XmlPart();
        return xml.in("Relationships", () -> {
            link(xml, "rId1", OFFICE + "/officeDocument", "word/document.xml");
            link(xml, "rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
            link(xml, "rId3", OFFICE + "/extended-properties", "docProps/app.xml");
        }, "xmlns", PACKAGE + "/relationships");
    }

    private XmlPart documentLinks() {
        var xml = new XmlPart();
        return xml.in("Relationships", () -> {
            for (String part : List.of("styles", "numbering", "settings")) {
                link(xml, part, OFFICE + "/" + part, part + ".xml");
            }
            pictures.forEach(picture -> link(xml, "picture", OFFICE + "/image", "media/picture." + picture.ending()));
            for (int i = 0; i < links.size(); i++) {
                xml.empty("Relationship", "Id", "link" + i, "Type", OFFICE + "/hyperlink", "Target", links.get(i), "TargetMode", "External");
            }
        }, "xmlns", PACKAGE + "/relationships");
    }

    private static void link(XmlPart xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private XmlPart properties() {
        var xml = new XmlPart();
        String moment = day + "T00:00:00Z";
        return xml.in("cp:coreProperties", () -> {
            xml.text("dc:title", manuscript.title());
            xml.text("dc:subject", manuscript.description());
            xml.text("dc:creator", manuscript.author());
            xml.text("dc:language", manuscript.language());
            xml.text("dcterms:created", moment, "xsi:type", "dcterms:W3CDTF");
            xml.text("dcterms:modified", moment, "xsi:type", "dcterms:W3CDTF");
        }, "xmlns:cp", PACKAGE + "/metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    }

    private XmlPart document() {
        var xml = new XmlPart();
        String margin = DocxStyles.twips(Measure.points(manuscript.look().margin()));
        return xml.in("w:document", () -> xml.in("w:body", () -> {
            for (int i = 0; i < manuscript.texts().size(); i++) {
                paragraph(xml, manuscript.texts().get(i), i == 0);
            }
            xml.in("w:sectPr", () -> {
                xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
                xml.empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin,
                        "w:header", "567", "w:footer", "567", "w:gutter", "0");
            });
        }), "xmlns:w", DocxStyles.NAMESPACE, "xmlns:r", OFFICE);
    }

    private void paragraph(XmlPart xml, Text text, boolean first) {
        boolean fromTheRight = text.isFromTheRight();
        xml.in("w:p", () -> {
            xml.in("w:pPr", () -> {
                xml.empty("w:pStyle", "w:val", DocxStyles.id(text.part()));
                if (text.newPage()) {
                    xml.empty("w:pageBreakBefore");
                }
                if (fromTheRight) {
                    xml.empty("w:bidi");
                }
            });
            if (first) {
                pictures.forEach(picture -> DocxPicture.write(xml, picture));
            }
            for (Span span : text.spans()) {
                String link = span.link();
                if (link == null) {
                    run(xml, text, span, fromTheRight);
                } else {
                    links.add(link);
                    xml.in("w:hyperlink", () -> run(xml, text, span, fromTheRight), "r:id", "link" + (links.size() - 1), "w:history", "1");
                }
            }
        });
    }

    private void run(XmlPart xml, Text text, Span span, boolean fromTheRight) {
        Look look = manuscript.look();
        String colour = look.colour(text.part(), text.tone());
        boolean bold = look.of(text.part()).bold();
        xml.in("w:r", () -> {
            xml.in("w:rPr", () -> {
                if (span.link() != null) {
                    xml.empty("w:rStyle", "w:val", "Hyperlink");
                }
                if (span.strong() && !bold) {
                    xml.empty("w:b").empty("w:bCs");
                } else if (bold && text.part() == Part.LINE_HEADING && !span.strong()) {
                    xml.empty("w:b", "w:val", "0").empty("w:bCs", "w:val", "0");
                }
                if (span.quiet()) {
                    xml.empty("w:color", "w:val", Look.QUIET);
                } else if (!colour.equals(look.of(text.part()).colour())) {
                    xml.empty("w:color", "w:val", colour);
                }
                if (fromTheRight) {
                    xml.empty("w:rtl");
                }
            });
            if (span == Span.BREAK) {
                xml.empty("w:br");
            } else {
                xml.text("w:t", span.text(), "xml:space", "preserve");
            }
        });
    }
}
