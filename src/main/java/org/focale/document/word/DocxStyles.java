package org.focale.document.word;

import org.focale.document.word.Look.Shape;
import org.focale.document.word.Manuscript.Part;

/// The styles of a DOCX: headings are the word processor's own, so that its navigation and screen readers know them.
final class DocxStyles {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final double LINE = 240;

    private DocxStyles() {}

    /// Names that Word knows in every language; the others are ours.
    static String id(Part part) {
        return switch (part) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case CONTACT -> "Contact";
            case SUMMARY -> "Summary";
            case HEADING -> "Heading1";
            case LINE_HEADING -> "Heading2";
            case DATES -> "Dates";
            case BODY -> "BodyText";
            case ITEM -> "ListBullet";
            case ADDRESSEE -> "Addressee";
            case LETTER -> "Letter";
            case SIGNER -> "Signer";
        };
    }

    private static String name(Part part) {
        return switch (part) {
            case HEADING -> "heading 1";
            case LINE_HEADING -> "heading 2";
            case BODY -> "Body Text";
            case ITEM -> "List Bullet";
            default -> id(part);
        };
    }

    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    private static String halfPoints(double points) {
        return Long.toString(Math.round(points * 2));
    }

    static XmlPart of(Manuscript manuscript) {
        Look look = manuscript.look();
        var xml = new XmlPart();
        return xml.in("w:styles", () -> {
            defaults(xml, manuscript);
            xml.in("w:style", () -> xml.empty("w:name", "w:val", "Normal").empty("w:qFormat"),
                    "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
            xml.in("w:style", () -> xml.empty("w:name", "w:val", "Default Paragraph Font").empty("w:uiPriority", "w:val", "1"),
                    "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
            xml.in("w:style", () -> {
                xml.empty("w:name", "w:val", "Hyperlink").empty("w:uiPriority", "w:val", "99");
                xml.in("w:rPr", () -> xml.empty("w:color", "w:val", Look.ACCENT).empty("w:u", "w:val", "single"));
            }, "w:type", "character", "w:styleId", "Hyperlink");
            for (Part part : Part.values()) {
                style(xml, part, look.of(part));
            }
        }, "xmlns:w", NAMESPACE);
    }

    private static void defaults(XmlPart xml, Manuscript manuscript) {
        Look look = manuscript.look();
        xml.in("w:docDefaults", () -> {
            xml.in("w:rPrDefault", () -> xml.in("w:rPr", () -> {
                xml.empty("w:rFonts", "w:ascii", Look.FONT, "w:hAnsi", Look.FONT, "w:eastAsia", Look.FONT, "w:cs", Look.FONT);
                xml.empty("w:color", "w:val", Look.INK);
                xml.empty("w:sz", "w:val", halfPoints(look.of(Part.BODY).size())).empty("w:szCs", "w:val", halfPoints(look.of(Part.BODY).size()));
                xml.empty("w:lang", "w:val", manuscript.language());
            }));
            xml.in("w:pPrDefault", () -> xml.in("w:pPr", () -> xml.empty("w:spacing", "w:before", "0", "w:after", "0",
                    "w:line", Long.toString(Math.round(LINE * look.line())), "w:lineRule", "auto")));
        });
    }

    private static void style(XmlPart xml, Part part, Shape shape) {
        xml.in("w:style", () -> {
            xml.empty("w:name", "w:val", name(part)).empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
            xml.in("w:pPr", () -> {
                if (shape.keep()) {
                    xml.empty("w:keepNext");
                }
                xml.empty("w:keepLines");
                if (part == Part.ITEM) {
                    xml.in("w:numPr", () -> xml.empty("w:numId", "w:val", "1"));
                }
                if (shape.ruled()) {
                    xml.in("w:pBdr", () -> xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "2", "w:color", Look.INK));
                }
                xml.empty("w:spacing", "w:before", twips(shape.before()), "w:after", twips(shape.after()));
                if (part != Part.ITEM && shape.indent() > 0) {
                    xml.empty("w:ind", "w:left", twips(shape.indent()));
                }
                if (part == Part.HEADING || part == Part.LINE_HEADING) {
                    xml.empty("w:outlineLvl", "w:val", part == Part.HEADING ? "0" : "1");
                }
            });
            xml.in("w:rPr", () -> {
                if (shape.bold()) {
                    xml.empty("w:b").empty("w:bCs");
                }
                xml.empty("w:color", "w:val", shape.colour());
                xml.empty("w:sz", "w:val", halfPoints(shape.size())).empty("w:szCs", "w:val", halfPoints(shape.size()));
            });
        }, "w:type", "paragraph", "w:styleId", id(part));
    }

    /// One list with round bullets.
    static XmlPart bullets(Look look) {
        var xml = new XmlPart();
        String indent = twips(look.of(Part.ITEM).indent());
        return xml.in("w:numbering", () -> {
            xml.in("w:abstractNum", () -> {
                xml.empty("w:multiLevelType", "w:val", "singleLevel");
                xml.in("w:lvl", () -> {
                    xml.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "bullet").empty("w:pStyle", "w:val", id(Part.ITEM));
                    xml.empty("w:lvlText", "w:val", "•").empty("w:lvlJc", "w:val", "left");
                    xml.in("w:pPr", () -> xml.empty("w:ind", "w:left", indent, "w:hanging", indent));
                }, "w:ilvl", "0");
            }, "w:abstractNumId", "0");
            xml.in("w:num", () -> xml.empty("w:abstractNumId", "w:val", "0"), "w:numId", "1");
        }, "xmlns:w", NAMESPACE);
    }

    /// As Word 2013 and later lay pages out: without this it opens the file as one of an older version.
    static XmlPart settings() {
        var xml = new XmlPart();
        return xml.in("w:settings", () -> xml.in("w:compat", () -> xml.empty("w:compatSetting", "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15")), "xmlns:w", NAMESPACE);
    }
}
