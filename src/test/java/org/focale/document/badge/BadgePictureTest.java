package org.focale.document.badge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.focale.document.badge.BadgePicture.Kind;
import org.focale.document.badge.BadgePicture.Words;
import org.junit.jupiter.api.Test;

class BadgePictureTest {

    private static final Path GALLERY = Path.of("target", "gallery");

    private final BadgePicture picture = new BadgePicture();

    @Test
    void theSameWordsGiveTheSameBytes() {
        var words = new Words(Kind.SKILL, "Compétence validée", "S’exprimer à l’oral", "Les Jardins de l’Ill", "2026");

        assertArrayEquals(picture.draw(words), new BadgePicture().draw(words));
    }

    /// Short and long words, other alphabets, words without a space: pictures to be looked at, all of one size and not heavy.
    @Test
    void anyWordsMakeAPicture() throws IOException {
        var all = List.of(
                new Words(Kind.SKILL, "Compétence validée", "Lire", "Focale", "2026"),
                new Words(Kind.SOFT_SKILL, "Savoir-être observé", "Être à l’écoute, faire preuve d’empathie", "Les Jardins de l’Ill", "2026"),
                new Words(Kind.SKILL, "Compétence validée",
                        "L’utilisation des techniques usuelles de l’information et de la communication numérique",
                        "Association intercommunale pour l’insertion et l’emploi des habitants de Strasbourg et de ses environs", "2026"),
                new Words(Kind.SOFT_SKILL, "Savoir-être observé", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "Кель №7", "2026"),
                new Words(Kind.SKILL, "Compétence validée", "مهارة 👩‍🌾 " + "mot ".repeat(60), "", "2026"));
        Files.createDirectories(GALLERY);
        for (int i = 0; i < all.size(); i++) {
            byte[] png = picture.draw(all.get(i));
            Files.write(GALLERY.resolve("badge-" + (i + 1) + ".png"), png);
            var seen = ImageIO.read(new ByteArrayInputStream(png));
            assertEquals(BadgePicture.SIZE, seen.getWidth());
            assertEquals(BadgePicture.SIZE, seen.getHeight());
            assertEquals(0, seen.getRGB(1, 1) >>> 24, "nothing around the disc");
            assertTrue(png.length < 120_000, "bytes: " + png.length);
        }
    }
}
