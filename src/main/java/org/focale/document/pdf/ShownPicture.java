package org.focale.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A picture on a page as it was brought: a photograph stays the JPEG it was, at its own sharpness. The page was printed with a point in its
/// place, so that its words for screen readers and the room it has are those of the page.
final class ShownPicture {

    static final byte[] PLACE = point();

    private ShownPicture() {}

    /// @throws IllegalArgumentException when it is no picture
    /// @throws IOException              when it is damaged
    static void put(PDDocument pdf, byte[] content) throws IOException {
        var place = place(pdf.getPage(0).getResources());
        var image = PDImageXObject.createFromByteArray(pdf, content, null);
        var room = place.getBBox();
        float scale = Math.min(room.getWidth() / image.getWidth(), room.getHeight() / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        var resources = new PDResources();
        String name = resources.add(image).getName();
        place.setResources(resources);
        place.getCOSObject().removeItem(COSName.FILTER);
        try (var out = place.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(String.format(Locale.ROOT, "q %.3f 0 0 %.3f %.3f %.3f cm /%s Do Q", width, height,
                    room.getLowerLeftX() + (room.getWidth() - width) / 2, room.getUpperRightY() - height, name).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static PDFormXObject place(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                return form;
            }
        }
        throw new IllegalStateException("The page has no place for a picture");
    }

    private static byte[] point() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
