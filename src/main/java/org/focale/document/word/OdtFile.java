package org.focale.document.word;

import java.time.LocalDate;
import java.util.List;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Picture;
import org.focale.document.word.Manuscript.Span;
import org.focale.document.word.Manuscript.Text;

/// A manuscript as ODT (OpenDocument 1.3): what LibreOffice calls its own, and Word reads.
public final class OdtFile {

    private static final String KIND = "application/vnd.oasis.opendocument.text";
    private static final String PICTURE = "Pictures/picture.";

    private final Manuscript manuscript;
    private final LocalDate day;
    /// One, or none.
    private final List<Picture> pictures;

    private OdtFile(Manuscript manuscript, LocalDate day) {
        this.manuscript = manuscript;
        this.day = day;
        Picture picture = manuscript.picture();
        this.pictures = picture == null ? List.of() : List.of(picture);
    }

    /// @param day the date that the document bears
    /// @return the same bytes for the same manuscript on the same day
    public static byte[] of(Manuscript manuscript, LocalDate day) {
        return new OdtFile(manuscript, day).write();
    }

    private byte[] write() {
        var zip = new ZippedParts(day)
                .putAsIs("mimetype", KIND)
                .put("META-INF/manifest.xml", manifest())
                .put("meta.xml", meta())
                .put("styles.xml", OdtStyles.of(manuscript))
                .put("content.xml", content());
        pictures.forEach(picture -> zip.put(PICTURE + picture.ending(), picture.content()));
        return zip.close();
    }

    private XmlPart manifest() {
        var xml = new XmlPart();
        return xml.in("manifest:manifest", () -> {
            xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", OdtStyles.VERSION, "manifest:media-type", KIND);
            for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
                xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
            }
            pictures.forEach(picture -> xml.empty("manifest:file-entry", "manifest:full-path", PICTURE + picture.ending(),
                    "manifest:media-type", picture.mediaType()));
        }, "xmlns:manifest", OdtStyles.OASIS + "manifest:1.0", "manifest:version", OdtStyles.VERSION);
    }

    private XmlPart meta() {
        var xml = new XmlPart();
        return xml.in("office:document-meta", () -> xml.in("office:meta", () -> {
            xml.text("meta:generator", "Focale");
            xml.text("dc:title", manuscript.title());
            xml.text("dc:subject", manuscript.description());
            xml.text("meta:initial-creator", manuscript.author());
            xml.text("dc:creator", manuscript.author());
            xml.text("meta:creation-date", day + "T00:00:00");
            xml.text("dc:date", day + "T00:00:00");
            xml.text("dc:language", manuscript.language());
        }), "xmlns:office", OdtStyles.OASIS + "office:1.0", "xmlns:meta", OdtStyles.OASIS + "meta:1.0",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "office:version", OdtStyles.VERSION);
    }

    private XmlPart content() {
        var xml = new XmlPart();
        return xml.in("office:document-content", () -> {
            xml.in("office:automatic-styles", () -> {
                manuscript.texts().stream().map(this::changed).distinct().filter(OdtStyles.Changed::isChanged).forEach(each -> each.write(xml));
                pictures.forEach(_ -> OdtStyles.picture(xml));
            });
            xml.in("office:body", () -> xml.in("office:text", () -> texts(xml)));
        }, OdtStyles.namespaces());
    }

    private OdtStyles.Changed changed(Text text) {
        return OdtStyles.Changed.of(text, manuscript.look());
    }

    /// Items that follow each other are one list.
    private void texts(XmlPart xml) {
        var texts = manuscript.texts();
        for (int i = 0; i < texts.size(); ) {
            int at = i;
            int end = i + 1;
            if (texts.get(i).part() == Part.ITEM) {
                while (end < texts.size() && texts.get(end).part() == Part.ITEM) {
                    end++;
                }
                var items = texts.subList(at, end);
                xml.in("text:list", () -> items.forEach(item -> xml.in("text:list-item", () -> paragraph(xml, item, false))),
                        "text:style-name", OdtStyles.LIST);
            } else {
                paragraph(xml, texts.get(i), i == 0);
            }
            i = end;
        }
    }

    private void paragraph(XmlPart xml, Text text, boolean first) {
        XmlPart.Inside inside = () -> {
            if (first) {
                pictures.forEach(picture -> picture(xml, picture));
            }
            text.spans().forEach(span -> span(xml, text.part(), span));
        };
        String style = changed(text).name();
        switch (text.part()) {
            case HEADING -> xml.in("text:h", inside, "text:style-name", style, "text:outline-level", "1");
            case LINE_HEADING -> xml.in("text:h", inside, "text:style-name", style, "text:outline-level", "2");
            default -> xml.in("text:p", inside, "text:style-name", style);
        }
    }

    private void span(XmlPart xml, Part part, Span span) {
        String link = span.link();
        boolean bold = manuscript.look().of(part).bold();
        if (span == Span.BREAK) {
            xml.empty("text:line-break");
        } else if (link != null) {
            xml.text("text:a", span.text(), "xlink:type", "simple", "xlink:href", link, "text:style-name", OdtStyles.LINK,
                    "text:visited-style-name", OdtStyles.LINK);
        } else if (span.quiet()) {
            xml.text("text:span", span.text(), "text:style-name", OdtStyles.QUIET);
        } else if (span.strong() && !bold) {
            xml.text("text:span", span.text(), "text:style-name", OdtStyles.STRONG);
        } else if (part == Part.LINE_HEADING && bold && !span.strong()) {
            xml.text("text:span", span.text(), "text:style-name", OdtStyles.LIGHT);
        } else {
            xml.words(span.text());
        }
    }

    private static void picture(XmlPart xml, Picture picture) {
        xml.in("draw:frame", () -> {
            xml.empty("draw:image", "xlink:href", PICTURE + picture.ending(), "xlink:type", "simple", "xlink:show", "embed",
                    "xlink:actuate", "onLoad");
            xml.text("svg:desc", picture.words());
        }, "draw:style-name", OdtStyles.PICTURE, "draw:name", "picture", "text:anchor-type", "paragraph",
                "svg:width", picture.width() + "mm", "svg:height", picture.height() + "mm", "draw:z-index", "0");
    }
}
