package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.focale.app.Entrances;
import org.focale.app.UseCases;
import org.focale.app.exchange.ExportCard;
import org.focale.app.settings.Settings;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.desktop.opening.OpeningView;
import org.focale.desktop.opening.OpeningViewModel;
import org.focale.domain.site.Contact;
import org.focale.domain.site.Standing;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the invitation of the lead to two sites that trust each other, in the real windows of both, without a mouse.
class InvitationByKeyboardTest {

    private static final String PHRASE = "lune jardin pomme canal tissu neige";

    @TempDir
    Path folder;

    private final List<Stage> stages = new ArrayList<>();
    private final List<Session> made = new ArrayList<>();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Texts texts = Texts.in(Locale.FRANCE);
    private final Jobs jobs = Jobs.direct(dialogs, texts);
    private Office lead;

    @BeforeEach
    void open() {
        lead = Office.lead(folder.resolve("lead"));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> stages.forEach(Stage::close));
        made.forEach(Session::close);
        lead.close();
        assertEquals(List.of(), dialogs.bugs);
        assertEquals(List.of(), lead.dialogs.bugs);
    }

    @Test
    void twoFilesAndTwoCallsSetAnAssociationUp() throws Exception {
        Path invitation = folder.resolve("invitation.focale-invitation");
        Path answer = folder.resolve("reponse.focale-reponse");
        Fx.run(() -> {
            var exchange = exchange(lead.cases, lead.jobs, lead.dialogs);
            lead.dialogs.answer("Horizon Meinau", invitation);
            push(exchange, "#invite-one");

            accept(invitation, answer);

            lead.dialogs.answer(List.of(answer));
            push(exchange, "#open-bundles");
            type(exchange, "#heard-fingerprint", ExportCard.fingerprint(association().card().card()).text());
            push(exchange, "#trust-card");
            assertEquals(Standing.VERIFIED, only(lead.cases).standing());

            var there = exchange(association(), jobs, dialogs);
            push(there, "#compare-0");
            type(there, "#heard-fingerprint", ExportCard.fingerprint(lead.cases.card().card()).text().toLowerCase(Locale.ROOT));
            push(there, "#trust-card");
            assertEquals(Standing.VERIFIED, only(association()).standing());
        });
        assertEquals(List.of(), lead.dialogs.refusals);
        assertEquals(List.of(), dialogs.refusals);
    }

    /// The fingerprint of the lead is left for later.
    private void accept(Path invitation, Path answer) {
        var opening = new OpeningViewModel(Entrances.MONDAY, () -> Settings.DEFAULT, jobs, dialogs, texts, (_, session) -> made.add(session));
        var view = shown(new OpeningView(opening, lead.words));
        dialogs.answer(invitation);
        push(view, "#open-invitation");
        var creation = ((OpeningViewModel.Stage.Create) opening.stage().get()).creation();
        dialogs.answer(folder.resolve("espace"));
        push(view, "#choose-folder");
        type(view, "#organisation", "Horizon Meinau");
        type(view, "#worker", "Inès Weber");
        push(view, "#next");
        push(view, "#next");
        type(view, "#passphrase .text-field", PHRASE);
        type(view, "#passphrase-again .text-field", PHRASE);
        push(view, "#next");
        dialogs.answer(folder.resolve("feuille.pdf"));
        push(view, "#save-sheet");
        type(view, "#typed-back", creation.check().expected());
        dialogs.answer(true, answer);
        push(view, "#next");
        assertEquals("", creation.wrong().get());
    }

    private UseCases association() {
        return Entrances.MONDAY.in(made.getFirst());
    }

    private static Contact only(UseCases cases) {
        var contacts = cases.session().read(Reading::contacts);
        assertEquals(1, contacts.size());
        return contacts.getFirst();
    }

    private Parent exchange(UseCases cases, Jobs itsJobs, ScriptedDialogs itsDialogs) {
        return shown(new ExchangeView(new ExchangeViewModel(cases, itsJobs, itsDialogs, lead.words, _ -> { }), lead.words));
    }

    private Parent shown(Parent view) {
        var stage = new Stage();
        stage.setScene(new Scene(view, 1366, 768));
        stage.show();
        stages.add(stage);
        lay(view);
        return view;
    }

    private static void lay(Parent view) {
        for (int i = 0; i < 3; i++) {
            view.applyCss();
            view.layout();
        }
    }

    /// A button by its space bar, a line that opens something by Enter.
    private static void push(Parent view, String id) {
        var node = reach(view, id);
        node.fireEvent(key(KeyEvent.KEY_PRESSED, KeyCode.SPACE));
        node.fireEvent(key(KeyEvent.KEY_RELEASED, KeyCode.SPACE));
        lay(view);
    }

    private static void type(Parent view, String id, String words) {
        var field = (TextField) reach(view, id);
        field.replaceText(0, field.getLength(), words);
        lay(view);
    }

    private static Node reach(Parent view, String id) {
        var node = Objects.requireNonNull(view.lookup(id), id);
        assertTrue(node.isFocusTraversable(), id + " can be reached with Tab");
        node.getScene().getWindow().requestFocus();
        node.requestFocus();
        return node;
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }
}
