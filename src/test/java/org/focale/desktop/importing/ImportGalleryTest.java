package org.focale.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.focale.app.importing.Sheets;
import org.focale.app.importing.TroubleSheet;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.document.office.Cell;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the import of a spreadsheet and the joining of two files in both themes and large, to be looked at.
class ImportGalleryTest {

    @TempDir
    Path folder;

    @Test
    void everyStepIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("espace"), Locale.FRANCE)) {
            Path trouble = TroubleSheet.withTrouble(folder.resolve("Suivi 2026.xlsx"), 420);
            Path twins = Sheets.xlsx(folder.resolve("Liste du CSC.xlsx"), List.of("Nom", "Prénom", "Né(e) le", "Tél.", "Ville"), List.of(
                    row("Traoré", "Aicha", null, "06 12 34 56 78", "Strasbourg"), row("Popesco", "Mirela", LocalDate.of(1985, 4, 2), "", "Kehl"),
                    row("Belkacem", "Yanis", null, "", ""), row("Neuf", "Camille", LocalDate.of(1999, 1, 31), "", "Kehl"),
                    row("Neuf", "Camile", null, "06 39 98 00 00", "")));
            Path more = Sheets.csv(folder.resolve("Nos mardis.csv"), "Nom;Prénom;Groupe;Situation;RSA;Mois sans emploi;Permis de pêche;Instrument",
                    "Neuf;Camille;Les mardis;sans emploi;oui;18 mois;oui;Violon", "Roth;Eva;Les mardis;étudiante;non;0;non;Guitare");
            office.cases.own().add("Permis de pêche", OwnFieldKind.YES_NO, List.of());
            office.cases.own().add("Instrument", OwnFieldKind.CHOICE, List.of("Guitare", "Piano"));
            office.cases.people().reload();
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> {
                var drawn = new Drawn(office, look);
                drawn.picture.draw("import-file");
                drawn.model.open(trouble);
                drawn.picture.draw("import-columns");
                drawn.model.next();
                var rows = Objects.requireNonNull(drawn.model.rows().get());
                drawn.picture.draw("import-rows");
                rows.groups().get().stream().filter(group -> !group.kind().blocks()).findFirst().ifPresent(rows::toGroup);
                drawn.picture.draw("import-rows-group");
                office.dialogs.answer(true); // the file before is given up
                drawn.model.open(twins);
                drawn.model.next();
                drawn.model.next();
                drawn.picture.draw("import-twins");
                Objects.requireNonNull(drawn.model.twins().get()).otherAll();
                drawn.model.next();
                drawn.picture.draw("import-summary");
                office.dialogs.answer(true);
                drawn.model.open(more);
                drawn.picture.draw("import-columns-more");
                drawn.model.next();
                drawn.picture.draw("import-rows-more");
            }));
            assertEquals(List.of(), office.dialogs.bugs);
            assertEquals(List.of(), office.dialogs.refusals);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("import-rows-dark-100.png")) > 20_000);
    }

    @Test
    void twoFilesOfOnePersonAreDrawn() throws Exception {
        try (var office = Office.sample(folder.resolve("espace"), Locale.FRANCE)) {
            var mirela = office.find("Mirela Popescu");
            var other = office.cases.addPerson().add("Mirella", "Popescu", LocalDate.of(2026, 9, 1));
            office.cases.people().reload();
            set(office, other, "phone", "06 39 98 11 22");
            set(office, other, "targetJob", "Auxiliaire de vie");
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> {
                var model = new JoinViewModel(office.cases, mirela, office.jobs, office.dialogs, office.texts, _ -> { }, () -> { });
                var picture = new ShellPicture(office, "people", look, () -> new JoinView(model, office.words));
                picture.draw("join-choose");
                model.compare(other);
                picture.draw("join");
                new ShellPicture(office, "people", look, () -> new FileTies(office.cases, mirela, office.jobs, office.dialogs, office.texts,
                        new StackPane(), _ -> { })).draw("join-ties");
            }));
            assertEquals(List.of(), office.dialogs.bugs);
        }
    }

    private static void set(Office office, PersonId who, String field, String text) {
        var person = office.cases.files().read(who).orElseThrow().person();
        office.cases.saves().decide(Codecs.of(person).key(person), Map.of(field, new Value.Text(text)));
    }

    private static List<Cell> row(String last, String first, LocalDate born, String phone, String city) {
        return List.of(Cell.of(last), Cell.of(first), Optional.ofNullable(born).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY), Cell.of(phone),
                Cell.of(city));
    }

    private static final class Drawn {
        private final ImportViewModel model;
        private final ShellPicture picture;

        Drawn(Office office, Look look) {
            model = new ImportViewModel(office.cases, office.jobs, office.dialogs, office.texts, () -> { });
            picture = new ShellPicture(office, "people", look, () -> new ImportView(model, office.words));
        }
    }
}
