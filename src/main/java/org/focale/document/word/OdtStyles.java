package org.focale.document.word;

import java.util.Locale;
import org.focale.document.word.Look.Shape;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Text;
import org.focale.document.word.Manuscript.Tone;

/// The styles of an ODT: headings and lists are the word processor's own, so that its navigation and screen readers know them.
final class OdtStyles {

    static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String VERSION = "1.3";
    static final String LIST = "List_20_1";
    static final String LINK = "Internet_20_link";
    static final String STRONG = "Strong_20_Emphasis";
    static final String QUIET = "Quiet";
    static final String LIGHT = "Light";
    static final String PICTURE = "Picture";

    private OdtStyles() {}

    /// A paragraph that differs from its style by its colour, the page it begins or the side it is read from.
    record Changed(Part part, Tone tone, String colour, boolean coloured, boolean newPage, boolean fromTheRight) {

        static Changed of(Text text, Look look) {
            String colour = look.colour(text.part(), text.tone());
            return new Changed(text.part(), text.tone(), colour, !colour.equals(look.of(text.part()).colour()), text.newPage(),
                    text.isFromTheRight());
        }

        boolean isChanged() {
            return coloured || newPage || fromTheRight;
        }

        String name() {
            return isChanged() ? part + "_" + tone + (newPage ? "_P" : "") + (fromTheRight ? "_R" : "") : OdtStyles.name(part);
        }

        void write(XmlPart xml) {
            xml.in("style:style", () -> {
                if (newPage || fromTheRight) {
                    String[] page = newPage ? new String[] {"fo:break-before", "page"} : new String[0];
                    xml.empty("style:paragraph-properties", fromTheRight
                            ? XmlPart.with(page, "style:writing-mode", "rl-tb", "fo:text-align", "start") : page);
                }
                if (coloured) {
                    xml.empty("style:text-properties", "fo:color", "#" + colour);
                }
            }, "style:name", name(), "style:family", "paragraph", "style:parent-style-name", OdtStyles.name(part));
        }
    }

    static String[] namespaces() {
        return new String[] {
            "xmlns:office", OASIS + "office:1.0", "xmlns:style", OASIS + "style:1.0", "xmlns:text", OASIS + "text:1.0",
            "xmlns:draw", OASIS + "drawing:1.0", "xmlns:svg", OASIS + "svg-compatible:1.0", "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
            "xmlns:xlink", "http://www.w3.org/1999/xlink", "office:version", VERSION};
    }

    static String name(Part part) {
        return switch (part) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case CONTACT -> "Contact";
            case SUMMARY -> "Summary";
            case HEADING -> "Heading_20_1";
            case LINE_HEADING -> "Heading_20_2";
            case DATES -> "Dates";
            case BODY -> "Text_20_body";
            case ITEM -> LIST;
            case ADDRESSEE -> "Addressee";
            case LETTER -> "Letter";
            case SIGNER -> "Signer";
        };
    }

    static XmlPart of(Manuscript manuscript) {
        Look look = manuscript.look();
        var xml = new XmlPart();
        return xml.in("office:document-styles", () -> {
            xml.in("office:font-face-decls", () -> xml.empty("style:font-face", "style:name", Look.FONT, "svg:font-family", Look.FONT));
            xml.in("office:styles", () -> {
                defaults(xml, manuscript);
                for (Part part : Part.values()) {
                    paragraph(xml, part, look.of(part));
                }
                letters(xml);
                bullets(xml, look.of(Part.ITEM).indent());
            });
            xml.in("office:automatic-styles", () -> xml.in("style:page-layout", () -> xml.empty("style:page-layout-properties",
                    "fo:page-width", "210mm", "fo:page-height", "297mm", "style:print-orientation", "portrait",
                    "fo:margin", look.margin() + "mm"), "style:name", "A4"));
            xml.in("office:master-styles", () -> xml.empty("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4"));
        }, namespaces());
    }

    private static void defaults(XmlPart xml, Manuscript manuscript) {
        Shape body = manuscript.look().of(Part.BODY);
        xml.in("style:default-style", () -> {
            xml.empty("style:paragraph-properties", "fo:line-height", Math.round(manuscript.look().line() * 100) + "%");
            xml.empty("style:text-properties", "style:font-name", Look.FONT, "style:font-name-asian", Look.FONT, "style:font-name-complex", Look.FONT,
                    "fo:font-size", points(body.size()), "style:font-size-complex", points(body.size()), "fo:color", "#" + Look.INK,
                    "fo:language", manuscript.language(), "fo:country", country(manuscript.language()));
        }, "style:family", "paragraph");
        xml.empty("style:style", "style:name", "Standard", "style:family", "paragraph", "style:class", "text");
    }

    private static String country(String language) {
        return language.equals("en") ? "GB" : language.toUpperCase(Locale.ROOT);
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1fpt", points);
    }

    private static void paragraph(XmlPart xml, Part part, Shape shape) {
        XmlPart.Inside inside = () -> {
            // An item is moved by its list: a paragraph that says where it begins would not hear it.
            String[] left = part == Part.ITEM ? new String[0] : new String[] {"fo:margin-left", points(shape.indent())};
            xml.empty("style:paragraph-properties", XmlPart.with(left, "fo:margin-top", points(shape.before()),
                    "fo:margin-bottom", points(shape.after()), "fo:keep-together", "always", "fo:keep-with-next", shape.keep() ? "always" : "auto",
                    "fo:border-bottom", shape.ruled() ? "0.5pt solid #" + Look.INK : "none"));
            xml.empty("style:text-properties", "fo:font-size", points(shape.size()), "style:font-size-complex", points(shape.size()),
                    "fo:font-weight", shape.bold() ? "bold" : "normal", "style:font-weight-complex", shape.bold() ? "bold" : "normal",
                    "fo:color", "#" + shape.colour());
        };
        String name = name(part);
        String[] kind = switch (part) {
            case HEADING -> new String[] {"style:default-outline-level", "1"};
            case LINE_HEADING -> new String[] {"style:default-outline-level", "2"};
            case ITEM -> new String[] {"style:list-style-name", LIST};
            default -> new String[0];
        };
        xml.in("style:style", inside, XmlPart.with(kind, "style:name", name, "style:display-name", name.replace("_20_", " "),
                "style:family", "paragraph", "style:parent-style-name", "Standard"));
    }

    private static void letters(XmlPart xml) {
        letters(xml, STRONG, "fo:font-weight", "bold", "style:font-weight-complex", "bold");
        letters(xml, LIGHT, "fo:font-weight", "normal", "style:font-weight-complex", "normal");
        letters(xml, QUIET, "fo:color", "#" + Look.QUIET);
        letters(xml, LINK, "fo:color", "#" + Look.ACCENT, "style:text-underline-style", "solid");
    }

    private static void letters(XmlPart xml, String name, String... properties) {
        xml.in("style:style", () -> xml.empty("style:text-properties", properties), "style:name", name,
                "style:display-name", name.replace("_20_", " "), "style:family", "text");
    }

    private static void bullets(XmlPart xml, double indent) {
        xml.in("text:list-style", () -> xml.in("text:list-level-style-bullet",
                () -> xml.in("style:list-level-properties", () -> xml.empty("style:list-level-label-alignment",
                        "text:label-followed-by", "listtab", "text:list-tab-stop-position", points(indent),
                        "fo:text-indent", points(-indent), "fo:margin-left", points(indent)),
                        "text:list-level-position-and-space-mode", "label-alignment"),
                "text:level", "1", "text:bullet-char", "•"), "style:name", LIST, "style:display-name", "List 1");
    }

    /// At the right, the text beside it.
    static void picture(XmlPart xml) {
        xml.in("style:style", () -> xml.empty("style:graphic-properties", "style:horizontal-pos", "right", "style:horizontal-rel", "paragraph",
                "style:vertical-pos", "top", "style:vertical-rel", "paragraph", "style:wrap", "left",
                "style:number-wrapped-paragraphs", "no-limit", "fo:margin-left", "5mm"), "style:name", PICTURE, "style:family", "graphic");
    }
}
