package org.focale.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.focale.app.Entrance;
import org.focale.app.Entrances;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.desktop.kit.Fx;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An association and its lead who never saw the program, each before its own window: one month, from the invitation to a file that changes
/// hands, with a lost key and an opening that is taken back. Each step is drawn, to be looked at.
class TwoWindowsStoryTest {

    private static final String PHRASE = "mirabelle quetsche cerise prune";
    private static final String ASSOCIATION = "Les Jardins de l’Ill";

    @TempDir
    Path folder;

    private final Month month = new Month();
    private final Entrance entrance = Entrances.at(month);
    private Side ours;
    private Side lead;
    private SideBySide pictures;

    /// The days pass as the story says.
    private static final class Month extends Clock {
        private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
        private volatile Instant now = Instant.EPOCH;

        void comes(String day) {
            now = LocalDate.parse(day).atTime(9, 0).atZone(PARIS).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void twoWindows() throws Exception {
        month.comes("2026-11-02");
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)); // left open by another test: the hand would find its buttons
        ours = shown(0, new CreateWorkspace.Asked(folder.resolve("jardins"), ASSOCIATION, Role.REFERENT, "Accueil", "Nadia Keller", "focale"));
        lead = shown(1, new CreateWorkspace.Asked(folder.resolve("cap"), "Cap Neuhof", Role.LEAD, "Bureau", "Paul Roth", "focale"));
        pictures = new SideBySide(ours, lead);
    }

    /// A workspace with nobody in it, and the window before its door.
    private Side shown(int place, CreateWorkspace.Asked asked) throws Exception {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            entrance.create().create(asked, phrase, RecoveryKey.generate()).close();
        }
        var settings = new SettingsFile(folder.resolve(place + ".json"));
        settings.write(Settings.DEFAULT.opened(asked.folder(), asked.organisation()));
        return Side.shown(place, entrance, settings, month);
    }

    @Test
    void aMonthOfTwoLosesNothing() throws Exception {
        theyMeet();
        theFirstFileLeaves();
        aKeyIsLost();
        anOpeningIsTakenBack();
        theLeadProposes();
        aFileChangesHands();
        assertEquals("06 00 00 00 48", phoneIn(ours));
        assertEquals("06 00 00 00 48", phoneIn(lead));
        ours.close();
        lead.close();
    }

    private void theyMeet() throws Exception {
        enter(lead);
        lead.hand().press("invite-one");
        lead.write("answer", ASSOCIATION);
        Path invitation = lead.save("dialog-verb", folder.resolve("invitation.focale-invitation"));

        enter(ours);
        ours.choose("open-invitation", invitation);
        ours.write("heard-fingerprint", lead.hand().see("own-fingerprint").getAccessibleText());
        pictures.draw();
        Path answer = ours.save("accept-invitation", folder.resolve("reponse.focale-reponse"));
        ours.hand().see("send-0");

        lead.choose("open-bundles", answer);
        lead.write("heard-fingerprint", ours.hand().see("own-fingerprint").getAccessibleText());
        pictures.draw();
        lead.hand().press("trust-card");
        lead.hand().see("send-0");
    }

    /// Through the door, to the exchanges.
    private static void enter(Side who) {
        who.hand().press("recent-0");
        who.hand().see("passphrase");
        who.hand().type(PHRASE, KeyCode.ENTER);
        who.hand().press("rail-exchange");
    }

    private void theFirstFileLeaves() throws Exception {
        ours.hand().press("rail-people");
        ours.hand().press("add-first-person");
        ours.write("first-name", "Thomas");
        ours.write("last-name", "Wolff");
        ours.write("pathway-start", "02/11/2026");
        ours.hand().press("dialog-verb");
        ours.hand().press("tab-identity");
        phone(ours, "06 00 00 00 31");
        ours.hand().pressBelow("add-consent");
        ours.hand().press("dialog-verb");
        ours.hand().see("consent-1");
        prepare(ours);
        pictures.draw();
        Files.createDirectories(folder.resolve("cle"));
        Path first = ours.save("seal", folder.resolve("cle/1.focale"));
        ours.hand().see("sealed-back");
        pictures.draw();
        ours.hand().press("sealed-back");
        lead.choose("open-bundles", first);
        lead.hand().see("take");
        pictures.draw();
        lead.hand().press("take");
        lead.hand().see("take-back");
    }

    private static void prepare(Side who) {
        who.hand().press("rail-exchange");
        who.hand().press("send-0");
        who.hand().see("seal");
    }

    private void aKeyIsLost() throws Exception {
        month.comes("2026-11-09");
        toThomas(ours);
        phone(ours, "06 00 00 00 32");
        send(ours, "2");
        month.comes("2026-11-16");
        Path third = send(ours, "3");
        lead.choose("open-bundles", third);
        lead.hand().see("take");
        pictures.draw();
        lead.hand().press("take");
        lead.hand().see("take-back");
    }

    private void anOpeningIsTakenBack() throws Exception {
        lead.hand().press("take-back");
        lead.hand().until("it is taken back", () -> lead.hand().isGone("take-back"));
        pictures.draw();
        lead.choose("open-bundles", folder.resolve("cle/3.focale"));
        lead.hand().press("take");
        lead.hand().see("take-back");
    }

    private void theLeadProposes() throws Exception {
        month.comes("2026-11-23");
        toThomas(lead);
        phone(lead, "06 00 00 00 48");
        Path proposed = send(lead, "lead-1");
        ours.choose("open-bundles", proposed);
        ours.hand().press("take");
        ours.hand().see("accept-1");
        pictures.draw();
        ours.hand().press("accept-1");
        ours.hand().see("send-0");
        Path answer = send(ours, "4");
        lead.choose("open-bundles", answer);
        lead.hand().press("take");
        lead.hand().see("send-0");
    }

    private void aFileChangesHands() throws Exception {
        month.comes("2026-11-30");
        toThomas(ours);
        ours.hand().pressBelow("hand-over-file");
        ours.write("transfer-how", "papier signé");
        pictures.draw();
        ours.hand().press("dialog-verb");
        ours.hand().see("seal");
        pictures.draw();
        Path handed = ours.save("seal", folder.resolve("cle/5.focale"));
        ours.hand().press("sealed-back");
        lead.choose("open-bundles", handed);
        lead.hand().see("take");
        pictures.draw();
        lead.hand().press("take");
        lead.hand().see("take-back");
        Path receipt = send(lead, "lead-2");
        ours.choose("open-bundles", receipt);
        ours.hand().see("take");
        pictures.draw();
        ours.hand().press("take");
        ours.hand().see("take-back");
        pictures.draw();
    }

    /// Shows what leaves and seals it.
    private Path send(Side who, String name) {
        prepare(who);
        Path file = who.save("seal", folder.resolve("cle").resolve(name + ".focale"));
        who.hand().press("sealed-back");
        return file;
    }

    private static void phone(Side who, String number) {
        who.hand().press("phone");
        who.hand().keys(KeyCode.CONTROL, KeyCode.A);
        who.hand().type(number, KeyCode.ENTER);
    }

    private static String phoneIn(Side who) {
        toThomas(who);
        return ((TextField) who.hand().see("phone")).getText();
    }

    private static void toThomas(Side who) {
        who.find("wolff");
        who.hand().press("tab-identity");
        who.hand().see("phone");
    }
}
