package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the exchanges with files on their way, and a bundle that hands one over, to be looked at.
class TransfersGalleryTest {

    @TempDir
    Path folder;

    @Test
    void theListAndTheArrivalAreDrawn() throws Exception {
        try (var office = Office.association(folder.resolve("giver")); var taker = Office.third(folder.resolve("taker"))) {
            office.trust(taker);
            taker.trust(office);
            var to = office.cases.transfer().takers().getFirst();
            var mirela = Someone.mirela();
            var aicha = Someone.named("Aïcha", "Traoré");
            var thomas = Someone.known("Thomas", "Wolff", "06 00 00 00 31", "");
            office.save(mirela.records());
            office.save(aicha.records());
            office.save(thomas.records());
            office.cases.transfer().start(mirela.id(), to, "papier signé");
            Path first = office.sendTo(taker, folder.resolve("one"));
            Fx.run(() -> drawArrival(taker, first));
            taker.cases.receive().apply(first, Progress.NONE);
            office.cases.receive().apply(taker.sendTo(office, folder.resolve("two")), Progress.NONE);
            office.cases.transfer().start(aicha.id(), to, "papier signé");
            office.sendTo(taker, folder.resolve("three"));
            office.cases.transfer().start(thomas.id(), to, "de vive voix devant témoin");
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> drawList(office, look)));
            assertEquals(List.of(), office.dialogs.bugs);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("transfers-dark-100.png")) > 20_000);
    }

    private static void drawList(Office office, Look look) {
        var model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
        new ShellPicture(office, "exchange", look, () -> new ExchangeView(model, office.words)).draw("transfers");
    }

    private static void drawArrival(Office office, Path file) {
        var model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
        model.open(List.of(file));
        new ShellPicture(office, "exchange", Look.LIGHT, () -> new ExchangeView(model, office.words)).draw("transfer-comes");
    }
}
