package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.cv.CvVerbs;
import org.focale.desktop.cv.CvView;
import org.focale.desktop.cv.CvViewModel;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.placement.PlacementView;
import org.focale.desktop.placement.PlacementViewModel;
import org.focale.domain.activity.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws a file before, while and after it is handed over, to be looked at.
class TransferGalleryTest {

    private static final String NAME = "Mirela Popescu";
    private static final List<Look> FEW = List.of(Look.LIGHT, Look.DARK, new Look(false, 200));

    @TempDir
    Path folder;

    @Test
    void eachStateIsDrawn() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE); var taker = Office.third(folder.resolve("taker"))) {
            Fx.run(() -> draw(office, "nobody", Look.LIGHT));
            office.trust(taker);
            taker.trust(office);
            Fx.run(() -> {
                FEW.forEach(look -> draw(office, "ours", look));
                ShellPicture.LOOKS.forEach(look -> drawSheet(office, look));
            });
            var whose = office.find(NAME);
            office.cases.transfer().start(whose, office.cases.transfer().takers().getFirst(), "papier signé");
            Fx.run(() -> FEW.forEach(look -> draw(office, "to-send", look)));
            Path sent = office.sendTo(taker, folder.resolve("key"));
            for (Look look : ShellPicture.LOOKS) {
                Fx.run(() -> draw(office, "awaited", look));
            }
            Fx.run(() -> drawHeader(office));
            for (String section : List.of("timeline", "pathway", "cv", "documents", "identity")) {
                Fx.run(() -> List.of(Look.LIGHT, Look.DARK).forEach(look -> drawSection(office, section, look)));
            }
            Fx.run(() -> List.of(Look.LIGHT, Look.DARK).forEach(look -> drawPlacement(office, look)));
            taker.cases.receive().apply(sent, Progress.NONE);
            office.cases.receive().apply(taker.sendTo(office, folder.resolve("back")), Progress.NONE);
            Fx.run(() -> FEW.forEach(look -> draw(office, "arrived", look)));
            assertEquals(List.of(), office.dialogs.bugs);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("transfer-awaited-dark-100.png")) > 20_000);
    }

    private static PersonViewModel file(Office office) {
        return new PersonViewModel(office.cases, office.find(NAME), office.jobs, office.dialogs, office.words, office.drafts);
    }

    /// At the end of its section, below the rights.
    private static void draw(Office office, String name, Look look) {
        var view = new PersonView[1];
        var picture = new ShellPicture(office, "people", look, () -> {
            view[0] = view(office);
            view[0].open("identity");
            return view[0];
        }).layOut();
        if (Objects.requireNonNull(view[0]).lookup(".tab-columns") instanceof ScrollPane scroll) {
            scroll.setVvalue(1);
        }
        picture.draw("transfer-" + name);
    }

    private static void drawHeader(Office office) {
        ShellPicture.ofPeople(office, "transfer-header", new Look(false, 150), () -> view(office), () -> { });
    }

    /// As it can only be read.
    private static void drawSection(Office office, String section, Look look) {
        ShellPicture.ofPeople(office, "transfer-read-only-" + section, look, () -> {
            var view = view(office);
            view.open(section);
            return view;
        }, () -> { });
    }

    private static void drawPlacement(Office office, Look look) {
        var placement = office.session().read(reading -> reading.inFile(Placement.class, office.find(NAME))).getFirst();
        ShellPicture.ofPeople(office, "transfer-read-only-placement", look, () -> new PlacementView(new PlacementViewModel(office.cases,
                placement.id(), office.jobs, office.dialogs, office.words, office.drafts, new PlacementViewModel.Ways(_ -> { }, _ -> { }, _ -> { })),
                office.words), () -> { });
    }

    private static PersonView view(Office office) {
        var file = file(office);
        return new PersonView(file, office.words, () -> new CvView(new CvViewModel(office.cases, file.id(), office.jobs, office.dialogs,
                office.words, new CvVerbs(() -> { }, () -> { }, () -> { })), office.words, new StackPane(), file.locked()),
                () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
    }

    private static void drawSheet(Office office, Look look) {
        var card = new TransferCard(file(office).rights().transfer(), office.words, _ -> { });
        Parent content = card.sheet(office.cases.transfer().takers()).content();
        ShellPicture.ofPeople(office, "transfer-sheet", look, () -> {
            var page = new VBox(new Card(office.texts.get("transfer.card"), content));
            page.getStyleClass().add("page");
            page.setMaxWidth(620);
            return page;
        }, () -> { });
    }
}
