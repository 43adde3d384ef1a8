package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.focale.app.Entrance;
import org.focale.app.Entrances;
import org.focale.app.UseCases;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.Received;
import org.focale.app.settings.SettingsFile;
import org.focale.base.Progress;
import org.focale.desktop.FocaleWindow;
import org.focale.desktop.kit.Fx;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One whole story through the real window: create, add a person, diagnose, see the CV change, export, send.
class FirstLightTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final String PHRASE = "mirabelle quetsche cerise prune";
    private static final Pattern GROUP = Pattern.compile("\\b(\\d{1,2})\\s+([0-9A-Z]{4})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private final ArrayDeque<Path> chosen = new ArrayDeque<>();
    private final Entrance entrance = Entrances.at(CLOCK);

    @Test
    void aFileBecomesACvAndASealedBundle() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        Fx.run(() -> new FocaleWindow(new Stage(), entrance, new SettingsFile(folder.resolve("settings.json")), CLOCK,
                (owner, theme, texts, toasts) -> ChosenFiles.over(FocaleWindow.DialogsMaker.REAL.make(owner, theme, texts, toasts), chosen)).show());
        create();
        addPerson();
        diagnose();
        Path cv = exportCv();
        try (var pages = PdfPages.of(Files.readAllBytes(cv))) {
            assertTrue(pages.text().contains("Aminata Sow"));
            assertTrue(pages.text().contains("Être à l’écoute"), pages.text());
        }
        try (var lead = lead().session()) {
            var cases = entrance.in(lead);
            Path bundle = send(cases);
            var preview = assertInstanceOf(Received.Opened.class, cases.receive().preview(bundle, Progress.NONE));
            assertEquals(1, preview.report().newPeople());
            assertInstanceOf(Received.Opened.class, cases.receive().apply(bundle, Progress.NONE));
            assertInstanceOf(Received.Already.class, cases.receive().apply(bundle, Progress.NONE));
        }
    }

    private void create() throws Exception {
        hand.press("create-workspace");
        hand.write("organisation", "Centre des Mirabelles");
        hand.write("worker", "Nadia Keller");
        chosen.add(folder.resolve("espace"));
        hand.press("choose-folder");
        hand.press("next");
        hand.press("next");
        hand.write("passphrase", PHRASE);
        hand.write("passphrase-again", PHRASE);
        hand.press("next");
        Path sheet = folder.resolve("feuille.pdf");
        chosen.add(sheet);
        hand.press("save-sheet");
        hand.until("the sheet", () -> Files.exists(sheet));
        hand.write("typed-back", typedBack(sheet));
        hand.press("next");
        hand.see("rail-people");
    }

    /// The eight characters that are asked, read from the sheet as it was printed.
    private String typedBack(Path sheet) throws Exception {
        Map<String, String> groups = new HashMap<>();
        try (var pages = PdfPages.of(Files.readAllBytes(sheet))) {
            GROUP.matcher(pages.text()).results().forEach(found -> groups.putIfAbsent(found.group(1), found.group(2)));
        }
        var label = (Label) hand.see("typed-back").getParent().lookup(".field-label");
        List<String> asked = NUMBER.matcher(label.getText()).results().map(found -> found.group()).toList();
        return asked.stream().map(number -> groups.getOrDefault(number, "")).filter(group -> !group.isEmpty()).reduce("", String::concat);
    }

    private void addPerson() {
        hand.press("add-first-person");
        hand.write("first-name", "Aminata");
        hand.write("last-name", "Sow");
        hand.press("dialog-verb");
        assertEquals("Aminata Sow", hand.words("person-name"));
    }

    private void diagnose() {
        hand.press("diagnose");
        hand.write("situation", "Cuisine du repas de quartier");
        hand.write("observer", "Rachid Amrouche");
        hand.leave();
        hand.press("level-ecoute-3");
        hand.write("fact-ecoute", "A fait répéter la commande, puis servi sans erreur.");
        hand.press("agreed-ecoute");
        hand.press("grid-save");
        hand.see("person-name");
    }

    private Path exportCv() {
        hand.press("tab-cv");
        hand.see("cv-soft-skills-0");
        Path cv = folder.resolve("cv.pdf");
        chosen.add(cv);
        hand.press("cv-export");
        hand.until("the CV", () -> Files.exists(cv));
        return cv;
    }

    private UseCases lead() {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var asked = new CreateWorkspace.Asked(folder.resolve("lead"), "Maison des parcours", Role.LEAD, "Bureau", "Paul Rossi", "focale");
            return entrance.in(entrance.create().create(asked, phrase, RecoveryKey.generate()));
        }
    }

    private Path send(UseCases lead) {
        Path leadsCard = folder.resolve("lead.focale-carte");
        Path ownCard = folder.resolve("own.focale-carte");
        lead.card().export(leadsCard);
        hand.press("rail-exchange");
        chosen.add(leadsCard);
        hand.press("first-add-card");
        hand.write("heard-fingerprint", ExportCard.fingerprint(lead.card().card()).text());
        hand.press("trust-card");
        chosen.add(ownCard);
        hand.press("give-card");
        hand.until("the card", () -> Files.exists(ownCard));
        lead.trust().trust(lead.trust().read(ownCard), ExportCard.fingerprint(lead.trust().read(ownCard)));
        hand.press("send-0");
        Path bundle = folder.resolve("envoi.focale");
        chosen.add(bundle);
        hand.press("seal");
        hand.until("the bundle", () -> Files.exists(bundle));
        return bundle;
    }
}
