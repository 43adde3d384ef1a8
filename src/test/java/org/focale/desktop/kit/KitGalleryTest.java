package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Draws the gallery to `target/gallery`, to be looked at.
class KitGalleryTest {

    private static final Path PICTURES = Path.of("target", "gallery");

    @Test
    void theGalleryIsDrawnInBothThemesAndLarge() throws Exception {
        Fx.run(() -> {
            for (var look : new Look[] {Look.LIGHT, Look.DARK, new Look(false, 150), new Look(false, 200)}) {
                var gallery = new KitGallery(Locale.FRANCE);
                var shell = gallery.shell();
                var window = gallery.window(shell);
                String end = (look.dark() ? "-dark" : "-light") + "-" + look.textPercent() + ".png";
                Snapshots.write(window, look, PICTURES.resolve("people" + end));
                shell.open(gallery.file());
                gallery.toasts.show(new Toast("Contact supprimé.", "Annuler", () -> {}));
                Snapshots.write(window, look, PICTURES.resolve("file" + end));
                shell.openEntry(shell.entries().get(1));
                Snapshots.write(window, look, PICTURES.resolve("exchange" + end));
                shell.openEntry(shell.settings());
                Snapshots.write(window, look, PICTURES.resolve("controls" + end));
            }
        });
        assertTrue(Files.size(PICTURES.resolve("people-dark-100.png")) > 20_000);
    }
}
