package org.focale.desktop.badge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.badge.IssueBadge;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.cv.CvLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the badges of a person, to be looked at.
class BadgesGalleryTest {

    private static final String TWO = """
            {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://exemple.org/a/1","issuedOn":"2024-03-01T10:00:00Z",
             "verification":{"type":"hosted"},
             "badge":{"type":"BadgeClass","name":"Premiers secours citoyen","description":"PSC1","criteria":{"narrative":"Formation"},
                      "issuer":{"type":"Profile","id":"https://exemple.org","name":"Croix de secours"}}}""";

    @TempDir
    Path folder;

    @Test
    void theBadgesAreDrawnInBothThemesAndLarge() throws Exception {
        try (var office = Office.sample(folder.resolve("sample"), Locale.FRANCE)) {
            var person = office.find("Mirela Popescu");
            var badges = new BadgesViewModel(office.cases, person, office.jobs, office.dialogs, office.words);
            Path two = Files.write(folder.resolve("premiers-secours.json"), TWO.getBytes(StandardCharsets.UTF_8));
            Fx.run(() -> {
                var stop = badges.listen();
                assertTrue(badges.lines().stream().allMatch(IssueBadge::mayIssue));
                badges.issue(badges.lines().stream().filter(CvLine.Validated.class::isInstance).findFirst().orElseThrow(), null);
                badges.issue(badges.lines().stream().filter(CvLine.Observed.class::isInstance).findFirst().orElseThrow(),
                        office.session().today().plusYears(2));
                badges.take(List.of(two));
                for (Look look : ShellPicture.LOOKS) {
                    Path all = ShellPicture.ofPeople(office, "badges", look, () -> page(new BadgesCard(badges, office.words)), () -> { });
                    assertTrue(Files.size(all) > 20_000);
                }
                var nobody = new BadgesViewModel(office.cases, office.find("Brandon Hoffmann"), office.jobs, office.dialogs, office.words);
                ShellPicture.ofPeople(office, "badges-none", Look.LIGHT, () -> page(new BadgesCard(nobody, office.words)), () -> { });
                var sheet = new IssueSheet(office.words).sheet(List.copyOf(badges.lines()));
                ShellPicture.ofPeople(office, "badges-issue", Look.LIGHT, () -> {
                    var page = page(new Card(sheet.title(), sheet.content()));
                    page.setMaxWidth(560);
                    return page;
                }, () -> { });
                stop.run();
            });
        }
    }

    private static VBox page(Node node) {
        var page = new VBox(node);
        page.getStyleClass().add("page");
        return page;
    }
}
