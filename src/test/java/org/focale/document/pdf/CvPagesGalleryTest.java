package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.focale.document.CvFile;
import org.focale.document.CvPeople;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws the CVs of people who are hard to lay out, to be looked at: `target/gallery/cv-…`.
@Execution(ExecutionMode.CONCURRENT)
class CvPagesGalleryTest {

    private static final Path GALLERY = Path.of("target/gallery");
    /// In pixels, of the margin where nothing is drawn.
    private static final int MARGIN = 30;
    private static final float DPI = 80;
    private static final int PAGES = 3;

    private final CvDocument documents = new CvDocument(new PdfPress());

    @ParameterizedTest
    @EnumSource(CvTemplate.class)
    void nothingIsDrawnInTheMargins(CvTemplate template) throws IOException {
        Files.createDirectories(GALLERY);
        for (var someone : CvPeople.all().entrySet()) {
            for (CvLanguage language : CvLanguage.values()) {
                var file = someone.getValue().get().set(draft -> {
                    draft.template = template;
                    draft.language = language;
                });
                if (language != CvLanguage.FRENCH && !someone.getKey().equals("ordinary")) {
                    continue;
                }
                var pages = draw(file);
                String name = "cv-%s-%s-%s.png".formatted(template, someone.getKey(), language).toLowerCase(Locale.ROOT);
                ImageIO.write(besides(pages), "png", GALLERY.resolve(name).toFile());
                for (BufferedImage page : pages) {
                    assertEquals(0, inMargins(page), template + " " + someone.getKey());
                }
            }
        }
    }

    /// The templates side by side, each for two people: one sheet for the documentation.
    @Test
    void allTemplatesStandOnOneSheet() throws IOException {
        Files.createDirectories(GALLERY);
        var above = new ArrayList<BufferedImage>();
        var below = new ArrayList<BufferedImage>();
        var others = List.of("ordinary", "thirty-experiences", "fifteen-soft-skills", "arabic");
        for (CvTemplate template : CvTemplate.values()) {
            above.add(draw(CvPeople.all().get("photo").get().set(draft -> draft.template = template)).getFirst());
            below.add(draw(CvPeople.all().get(others.get(template.ordinal())).get().set(draft -> {
                draft.template = template;
                draft.language = template == CvTemplate.FOCALE ? CvLanguage.GERMAN : CvLanguage.FRENCH;
            })).getFirst());
        }
        var first = besides(above);
        var sheet = new BufferedImage(first.getWidth(), first.getHeight() * 2 - 12, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.drawImage(first, 0, 0, null);
        pen.drawImage(besides(below), 0, first.getHeight() - 12, null);
        pen.dispose();
        Path file = GALLERY.resolve("cv-sheet.png");
        ImageIO.write(sheet, "png", file.toFile());
        assertTrue(Files.size(file) > 100_000, "the pages must have been drawn");
    }

    private List<BufferedImage> draw(CvFile file) {
        var content = file.content();
        try (var pages = PdfPages.of(documents.render(content, CvFile.TODAY, List.of()))) {
            return IntStream.range(0, Math.min(pages.count(), PAGES)).mapToObj(page -> {
                var image = pages.image(page, DPI);
                var drawn = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
                drawn.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
                return drawn;
            }).toList();
        }
    }

    private static int inMargins(BufferedImage page) {
        int found = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean margin = x < MARGIN || x >= page.getWidth() - MARGIN || y < MARGIN || y >= page.getHeight() - MARGIN;
                if (margin && (page.getRGB(x, y) & 0xffffff) != 0xffffff) {
                    found++;
                }
            }
        }
        return found;
    }

    private static BufferedImage besides(List<BufferedImage> pages) {
        int width = pages.getFirst().getWidth() + 12;
        var all = new BufferedImage(width * pages.size() + 12, pages.getFirst().getHeight() + 24, BufferedImage.TYPE_INT_RGB);
        var pen = all.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(new Color(0xd0d5dd));
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int i = 0; i < pages.size(); i++) {
            pen.drawImage(pages.get(i), 12 + i * width, 12, null);
        }
        pen.dispose();
        return all;
    }
}
