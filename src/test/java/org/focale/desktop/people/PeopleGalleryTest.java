package org.focale.desktop.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.focale.app.people.FilterKind;
import org.focale.app.people.GivenView;
import org.focale.app.settings.ListLookFile;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the list of people, to be looked at.
class PeopleGalleryTest {

    private static final PeopleView.Doors DOORS = new PeopleView.Doors(() -> { }, (_, _) -> { });

    @TempDir
    Path folder;

    @Test
    void theListIsDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            LivelyList.fill(office);
            Fx.run(() -> {
                for (Look look : ShellPicture.LOOKS) {
                    var people = people(office);
                    Path file = ShellPicture.ofPeople(office, "people", look, () -> new PeopleView(people, office.words, DOORS),
                            () -> choose(people, "Mirela"));
                    assertTrue(Files.size(file) > 20_000);
                }
                var searched = people(office);
                ShellPicture.ofPeople(office, "people-search", Look.LIGHT, () -> new PeopleView(searched, office.words, DOORS),
                        () -> searched.typed().set("ben"));
                var none = people(office);
                ShellPicture.ofPeople(office, "people-none", Look.LIGHT, () -> new PeopleView(none, office.words, DOORS),
                        () -> none.typed().set("Gudrun Wolff"));
                var left = people(office);
                ShellPicture.ofPeople(office, "people-left", Look.DARK, () -> new PeopleView(left, office.words, DOORS),
                        () -> left.lens().choose(GivenView.LEFT));
                for (Look look : ShellPicture.LOOKS) {
                    var filtered = people(office);
                    var picture = new ShellPicture(office, "people", look, () -> new PeopleView(filtered, office.words, DOORS)).layOut();
                    filtered.lens().toggle(FilterKind.STAGE, "UNDER_WAY");
                    filtered.lens().toggle(FilterKind.NEIGHBOURHOOD, "YES");
                    picture.layOut().find(Button.class, "filter-add").fire();
                    picture.layOut().find(ToggleButton.class, "filter-town").fire();
                    picture.draw("people-filter");
                    picture.find(ToggleButton.class, "filter-barrier").fire();
                    picture.layOut().draw("people-filter-barriers");
                    picture.find(ToggleButton.class, "filter-age").fire();
                    picture.layOut().draw("people-filter-age");
                    picture.find(Button.class, "columns-menu").fire();
                    picture.layOut().draw("people-columns");
                    picture.find(Button.class, "view-menu").fire();
                    picture.layOut().draw("people-views");
                }
                var adding = people(office);
                var sheet = new AddPersonSheet(adding, office.words);
                var card = new Card(sheet.sheet().title(), sheet.sheet().content());
                card.setMaxWidth(460);
                ShellPicture.ofPeople(office, "people-add", Look.LIGHT, () -> card, () -> {
                    adding.listen();
                    adding.compare("Mirela", "Popesco");
                });
            });
        }
    }

    @Test
    void theEmptyListIsDrawn() throws Exception {
        try (var office = Office.created(folder.resolve("empty"))) {
            var people = people(office);
            Fx.run(() -> ShellPicture.ofPeople(office, "people-empty", Look.LIGHT, () -> new PeopleView(people, office.words, DOORS), () -> { }));
        }
    }

    private PeopleViewModel people(Office office) {
        return new PeopleViewModel(office.cases, office.jobs, office.dialogs, office.words, new ListLookFile(folder.resolve("lists.json")), _ -> {});
    }

    /// As the search does: the one chosen stays chosen when everybody is listed again.
    private static void choose(PeopleViewModel people, String firstName) {
        people.typed().set(firstName);
        people.typed().set("");
    }
}
