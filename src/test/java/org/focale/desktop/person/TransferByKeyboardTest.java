package org.focale.desktop.person;

import static org.focale.desktop.Office.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.FileStanding;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.domain.site.Contact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file of ours to a file followed elsewhere, in the real window of the person, without a mouse.
class TransferByKeyboardTest {

    @TempDir
    Path temp;

    private Office office;
    private Office taker;
    private Someone mirela;
    private final Deque<Contact> prepared = new ArrayDeque<>();

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("giver"));
        taker = Office.third(temp.resolve("taker"));
        office.trust(taker);
        taker.trust(office);
        mirela = Someone.mirela();
        office.save(mirela.records());
    }

    @AfterEach
    void close() {
        taker.close();
        office.close();
        assertEquals(List.of(), office.dialogs.bugs);
        assertEquals(List.of(), office.dialogs.refusals);
    }

    @Test
    void aFileIsHandedOverCalledOffHandedOverAgainAndArrives() throws Exception {
        Path first = temp.resolve("un.focale");
        Path second = temp.resolve("deux.focale");
        Path third = temp.resolve("trois.focale");
        Fx.run(() -> {
            var view = shown();
            assertFalse(find(view, "#read-only").isVisible());
            assertFalse(find(view, "#write-note").isDisabled());
            handOver(view);
            seal(view, first);
            assertTrue(Files.exists(first));
            assertTrue(find(view, "#read-only").isVisible());
            assertTrue(find(view, "#write-note").isDisabled(), "what cannot be saved is not offered");
            assertFalse(mayChange(view));

            answer(true);
            push(view, "#call-transfer-off");
            assertFalse(find(view, "#read-only").isVisible());
            assertTrue(mayChange(view));

            handOver(view);
            seal(view, second);
            push(view, "#send-transfer");
            seal(view, third);
            taker.cases.receive().apply(third, Progress.NONE);
            office.cases.receive().apply(taker.sendTo(office, temp.resolve("key")), Progress.NONE);
            lay(view);
            assertTrue(find(view, "#read-only").isVisible());
            assertEquals(null, view.lookup("#call-transfer-off"));
            view.getScene().getWindow().hide();
        });
        assertEquals(FileStanding.Where.ELSEWHERE, office.cases.transfer().standing(mirela.id()).where());
        assertEquals(FileStanding.OURS, taker.cases.transfer().standing(mirela.id()));
    }

    @Test
    void theFingerprintIsShownOfWhoeverIsChosen() throws Exception {
        try (var other = Office.lead(temp.resolve("lead"))) {
            office.trust(other);
            Fx.run(() -> {
                var transfer = new TransferViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.texts);
                var takers = office.cases.transfer().takers();
                assertEquals(2, takers.size());
                var content = new TransferCard(transfer, office.words, _ -> { }).sheet(takers).content();
                var hint = (Label) Objects.requireNonNull(content.lookup("#transfer-to-message"));
                assertEquals("Seules les structures vérifiées", hint.getText());
                for (Contact taker : takers) {
                    choose(Objects.requireNonNull(content.lookup("#transfer-to")), taker);
                    assertEquals("Empreinte " + ExportCard.fingerprint(taker.card()).text(), plain(hint.getText()));
                }
            });
        }
    }

    /// The fields of the file are all of one mind.
    private static boolean mayChange(PersonView view) {
        boolean phone = ((TextInputControl) find(view, "#phone")).isEditable();
        assertEquals(phone, !find(view, "#gender").isDisabled());
        assertEquals(phone, !find(view, "#address").isDisabled());
        return phone;
    }

    @SuppressWarnings("unchecked")
    private static void choose(Node choice, Contact taker) {
        ((ComboBox<Contact>) choice).setValue(taker);
    }

    private void handOver(PersonView view) {
        answer(new TransferViewModel.Handing(office.cases.transfer().takers().getFirst(), "papier signé"));
        push(view, "#hand-over-file");
    }

    /// What the screen that the file led to shows.
    private void seal(PersonView view, Path bundle) {
        office.cases.send().send(office.cases.prepareSend().leaving(prepared.removeFirst()), bundle, Progress.NONE);
        lay(view);
    }

    private ScriptedDialogs answer(Object... answers) {
        return office.dialogs.answer(answers);
    }

    private PersonView shown() {
        var file = new PersonViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words, office.drafts);
        var view = new PersonView(file, office.words, StackPane::new,
                () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.toPrepare(prepared::add));
        var stage = new Stage();
        stage.setScene(new Scene(view, 1366, 768));
        stage.show();
        view.open("identity");
        lay(view);
        return view;
    }

    private static void lay(PersonView view) {
        for (int i = 0; i < 3; i++) {
            view.applyCss();
            view.layout();
        }
    }

    private static Node find(PersonView view, String id) {
        return Objects.requireNonNull(view.lookup(id), id);
    }

    /// A button by its space bar.
    private static void push(PersonView view, String id) {
        var node = find(view, id);
        assertTrue(node.isFocusTraversable(), id + " can be reached with Tab");
        node.getScene().getWindow().requestFocus();
        node.requestFocus();
        node.fireEvent(key(KeyEvent.KEY_PRESSED));
        node.fireEvent(key(KeyEvent.KEY_RELEASED));
        lay(view);
    }

    private static KeyEvent key(EventType<KeyEvent> type) {
        return new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false);
    }
}
