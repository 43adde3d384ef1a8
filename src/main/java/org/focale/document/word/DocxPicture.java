package org.focale.document.word;

import org.focale.document.word.Manuscript.Picture;

/// A picture beside the text, at the right margin, with its words for those who do not see it.
final class DocxPicture {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String PICTURE = DRAWING + "picture";

    private DocxPicture() {}

    static void write(XmlPart xml, Picture picture) {
        String width = Measure.emu(picture.width());
        String height = Measure.emu(picture.height());
        xml.in("w:r", () -> xml.in("w:drawing", () -> xml.in("wp:anchor", () -> {
            xml.empty("wp:simplePos", "x", "0", "y", "0");
            xml.in("wp:positionH", () -> xml.text("wp:align", "right"), "relativeFrom", "margin");
            xml.in("wp:positionV", () -> xml.text("wp:align", "top"), "relativeFrom", "margin");
            xml.empty("wp:extent", "cx", width, "cy", height);
            xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
            xml.empty("wp:wrapSquare", "wrapText", "left");
            xml.empty("wp:docPr", "id", "1", "name", "picture", "descr", picture.words());
            xml.empty("wp:cNvGraphicFramePr");
            xml.in("a:graphic", () -> xml.in("a:graphicData", () -> xml.in("pic:pic", () -> {
                xml.in("pic:nvPicPr", () -> xml.empty("pic:cNvPr", "id", "0", "name", "picture", "descr", picture.words()).empty("pic:cNvPicPr"));
                xml.in("pic:blipFill", () -> xml.empty("a:blip", "r:embed", "picture").in("a:stretch", () -> xml.empty("a:fillRect")));
                xml.in("pic:spPr", () -> xml
                        .in("a:xfrm", () -> xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height))
                        .in("a:prstGeom", () -> xml.empty("a:avLst"), "prst", "rect"));
            }, "xmlns:pic", PICTURE), "uri", PICTURE), "xmlns:a", DRAWING + "main");
        }, "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "180000", "distR", "0", "simplePos", "0",
                "relativeHeight", "1", "behindDoc", "0", "locked", "0", "layoutInCell", "1", "allowOverlap", "0")));
    }
}
