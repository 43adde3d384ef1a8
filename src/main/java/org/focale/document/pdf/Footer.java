package org.focale.document.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Tells loose pages of one document apart: "Mirela Popescu · 2 / 3". A document of one page needs none.
///
/// Drawn last, so that the text of the page comes first for whoever copies it, and marked as no part of it for a screen reader.
final class Footer {

    private static final float SIZE = 8.5f;
    private static final Color GREY = new Color(0x5d6b7c);
    /// In points, from the lower edge.
    private static final float BASE = 31;
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final String CUT = "…";

    private final PDDocument pdf;
    private final PDFont font;
    private final String name;
    private final float side;

    /// @param name every letter of it is in the font
    /// @param side millimetres from the left and right edges
    Footer(PDDocument pdf, PDFont font, String name, int side) {
        this.side = side * MILLIMETRE;
        this.pdf = pdf;
        this.font = font;
        this.name = name;
    }

    void onEachPage() throws IOException {
        int count = pdf.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            on(pdf.getPage(i), (i + 1) + " / " + count);
        }
    }

    private void on(PDPage page, String number) throws IOException {
        float right = page.getMediaBox().getWidth() - side;
        float numberAt = right - width(number);
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, pagination());
            content.setNonStrokingColor(GREY);
            write(content, fitting(numberAt - side - 2 * SIZE), side);
            write(content, number, numberAt);
            content.endMarkedContent();
        }
    }

    private void write(PDPageContentStream content, String text, float at) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(at, BASE);
        content.showText(text);
        content.endText();
    }

    private String fitting(float width) throws IOException {
        if (width(name) <= width) {
            return name;
        }
        int end = name.length();
        while (end > 0 && width(name.substring(0, end) + CUT) > width) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).stripTrailing() + CUT;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private static PDPropertyList pagination() {
        var properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, "Footer");
        return PDPropertyList.create(properties);
    }
}
