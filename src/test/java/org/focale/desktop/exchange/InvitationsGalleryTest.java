package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.focale.app.Entrances;
import org.focale.app.UseCases;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.exchange.ExportCard;
import org.focale.app.workspace.Session;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Snapshots;
import org.focale.desktop.kit.Theme;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.letter.LetterTemplateId;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.site.ContactCard;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.seal.SigningKey;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws invitations and partners in each standing, in both themes and large, to be looked at.
class InvitationsGalleryTest {

    @TempDir
    Path folder;

    @Test
    void invitationsAndStandingsAreDrawn() throws Exception {
        try (var lead = Office.lead(folder.resolve("lead"))) {
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> draw(lead, look, "invitations-first")));
            lead.save(Someone.mirela().records());
            Path forAll = folder.resolve("toutes");
            Path forOne = folder.resolve("une");
            lead.cases.invitations().invite().partners("", forAll);
            lead.cases.invitations().invite().partners("Porte Ouverte Cronenbourg", forOne);
            lead.cases.invitations().invite().ownComputer(folder.resolve("poste"));
            for (String name : List.of("Horizon Meinau", "Les Jardins de l’Ill", "Passerelle Elsau", "Tremplin Koenigshoffen")) {
                answer(lead, forAll, name);
            }
            var contacts = lead.session().read(Reading::contacts);
            contacts.subList(0, 3).forEach(contact -> lead.cases.trust().trust(contact.card(), ExportCard.fingerprint(contact.card())));
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> drawSending(lead, look)));
            lead.cases.trust().shown(otherKeys(contacts.get(1).card()));
            lead.cases.invitations().revoke().revoke(contacts.get(2).card().site());
            Fx.run(() -> ShellPicture.LOOKS.forEach(look -> draw(lead, look, "invitations")));
            assertEquals(List.of(), lead.dialogs.bugs);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("invitations-dark-100.png")) > 20_000);
    }

    @Test
    void anInvitationInAWorkspaceThatIsThereIsDrawn() throws Exception {
        try (var lead = Office.lead(folder.resolve("lead")); var office = Office.association(folder.resolve("association"))) {
            Path invitation = folder.resolve("toutes.focale-invitation");
            lead.save(ownField("Numéro de bus"), ownField("Ligne de tram"),
                    new LetterTemplate(new LetterTemplateId(Workspaces.id()), LetterKind.OTHER, "Convocation au bilan", "Bilan",
                            "Madame, Monsieur,"));
            office.save(ownField("numéro de bus"));
            lead.cases.invitations().invite().partners("", invitation);
            Fx.run(() -> List.of(Look.LIGHT, Look.DARK, new Look(false, 150)).forEach(look -> {
                var model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
                var picture = new ShellPicture(office, "exchange", look, () -> new ExchangeView(model, office.words)).layOut();
                model.open(List.of(invitation));
                picture.draw("invitation-here");
            }));
            assertEquals(List.of(), office.dialogs.bugs);
            assertEquals(List.of(), office.dialogs.refusals);
        }
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("invitation-here-dark-100.png")) > 20_000);
    }

    private static OwnField ownField(String label) {
        return new OwnField(new OwnFieldId(Workspaces.id()), label, OwnFieldKind.TEXT, List.of(), false, null);
    }

    private static ContactCard otherKeys(ContactCard card) {
        return new ContactCard(card.site(), card.siteName(), card.organisation(), card.organisationName(), card.role(), card.recipient(),
                SigningKey.generate().verifyKey().toString());
    }

    private void answer(Office lead, Path invitation, String name) {
        var entrance = Entrances.MONDAY;
        var asked = new AcceptInvitation.Asked(folder.resolve(name), name, "Accueil", "Inès Weber", entrance.invitations().read(invitation), true);
        try (var phrase = new Passphrase("six mots que personne ne devine".toCharArray());
                Session session = entrance.invitations().accept(asked, phrase, RecoveryKey.generate())) {
            if (name.equals("Horizon Meinau")) {
                drawOwed(entrance.in(session), lead);
            }
            Path answer = folder.resolve(name + ".focale-reponse");
            entrance.in(session).invitations().answer().write(answer);
            lead.cases.invitations().take().take(answer);
        }
    }

    /// The window of the association while its answer is still owed.
    private static void drawOwed(UseCases there, Office like) {
        try {
            Fx.run(() -> {
                for (Look look : List.of(Look.LIGHT, Look.DARK, new Look(false, 200))) {
                    var view = new ExchangeView(new ExchangeViewModel(there, like.jobs, like.dialogs, like.words, _ -> { }), like.words);
                    var scene = new Scene(view, Snapshots.WIDTH, Snapshots.HEIGHT);
                    Theme.dress(scene, look);
                    for (int i = 0; i < 3; i++) {
                        view.applyCss();
                        view.layout();
                    }
                    Snapshots.write(scene, ShellPicture.FOLDER.resolve("invitation-owed-" + (look.dark() ? "dark" : "light") + "-"
                            + look.textPercent() + ".png"));
                }
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void drawSending(Office office, Look look) {
        office.dialogs.answer(true);
        var model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
        var picture = new ShellPicture(office, "exchange", look, () -> new ExchangeView(model, office.words)).layOut();
        model.prepare(model.recipients().getFirst());
        picture.draw("invitations-sending");
    }

    private static void draw(Office office, Look look, String name) {
        var model = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
        new ShellPicture(office, "exchange", look, () -> new ExchangeView(model, office.words)).draw(name);
    }
}
