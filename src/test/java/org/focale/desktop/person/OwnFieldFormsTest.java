package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.focale.base.Progress;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.domain.Coded;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.PersonId;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.store.ChangeNote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The association's own fields among those of the person, and the jobs that are offered where one is typed.
class OwnFieldFormsTest {

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private @Nullable Stage stage;

    @BeforeEach
    void open() {
        office = Office.association(folder);
        var someone = Someone.mirela();
        mirela = someone.id();
        office.save(someone.records());
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> {
            if (stage != null) {
                stage.close();
            }
        });
        office.close();
    }

    @Test
    void eachKindIsSavedWhenItsFieldIsLeft() throws Exception {
        var text = ask("Quartier", OwnFieldKind.TEXT);
        var choice = office.cases.own().add("Garde d’enfants", OwnFieldKind.CHOICE, List.of("Crèche", "Famille"));
        var date = ask("Arrivée en France", OwnFieldKind.DATE);
        var number = ask("Enfants à charge", OwnFieldKind.NUMBER);
        var yes = ask("Voiture", OwnFieldKind.YES_NO);
        Fx.run(() -> {
            var view = shown();
            type(view, "#own-1-value", "Neuhof");
            choose(view, "#own-2-value", "Famille");
            type(view, "#own-3-value", "1/5/2019");
            type(view, "#own-4-value", "2");
            ((ToggleButton) present(view, "#own-5-value-1")).fire();
            leave(view);

            assertEquals(new OwnAnswer.Words("Neuhof"), answer(text));
            assertEquals(new OwnAnswer.Words("Famille"), answer(choice));
            assertEquals(new OwnAnswer.Day(LocalDate.of(2019, 5, 1)), answer(date));
            assertEquals(new OwnAnswer.Number(2), answer(number));
            assertEquals(new OwnAnswer.YesNo(true), answer(yes));
            assertEquals("1er mai 2019", ((TextField) present(view, "#own-3-value")).getText());
        });
    }

    @Test
    void whatCannotBeReadStaysTypedAndIsToldUnderTheField() throws Exception {
        var number = ask("Enfants à charge", OwnFieldKind.NUMBER);
        Fx.run(() -> {
            var view = shown();
            type(view, "#own-1-value", "deux ou trois");
            leave(view);

            assertEquals(OwnAnswer.NOTHING, answer(number));
            assertEquals("deux ou trois", ((TextField) present(view, "#own-1-value")).getText());
            assertTrue(((Label) present(view, "#own-1-value-message")).isVisible());
        });
    }

    @Test
    void anUndoTakesTheFirstAnswerBackAndTheFieldCanBeFilledInAgain() throws Exception {
        var text = ask("Quartier", OwnFieldKind.TEXT);
        Fx.run(() -> {
            var view = shown();
            type(view, "#own-1-value", "Neuhof");
            leave(view);
            office.cases.takeBack().last();
            assertEquals("", ((TextField) present(view, "#own-1-value")).getText());

            type(view, "#own-1-value", "Meinau");
            leave(view);
            assertEquals(new OwnAnswer.Words("Meinau"), answer(text));
        });
    }

    @Test
    void anOlderAnswerIsBroughtBackFromItsHistory() throws Exception {
        var yes = ask("Voiture", OwnFieldKind.YES_NO);
        Fx.run(() -> {
            var view = shown();
            ((ToggleButton) present(view, "#own-1-value-1")).fire();
            ((ToggleButton) present(view, "#own-1-value-2")).fire();
            office.dialogs.answer(new Value.Text("true"));
            ((ButtonBase) present(view, "#own-1-value-history")).fire();

            assertEquals(new OwnAnswer.YesNo(true), answer(yes));
            assertTrue(((ToggleButton) present(view, "#own-1-value-1")).isSelected());
        });
    }

    @Test
    void twoVersionsAreMarkedAndDecided() throws Exception {
        var text = ask("Quartier", OwnFieldKind.TEXT);
        Fx.run(() -> {
            office.save(OwnValue.of(mirela, text.id(), "Neuhof"));
            office.save(OwnValue.of(mirela, text.id(), "Meinau"));
            var view = shown();
            assertTrue(present(view, "#two-versions").isVisible());
            office.dialogs.answer(new Value.Text("Neuhof"));
            ((ButtonBase) present(view, "#own-1-value-mark")).fire();

            assertNull(view.lookup("#own-1-value-mark"));
            assertEquals(new OwnAnswer.Words("Neuhof"), answer(text));
        });
    }

    @Test
    void whatWasSaidInARetiredFieldIsStillRead() throws Exception {
        var text = ask("Quartier", OwnFieldKind.TEXT);
        Fx.run(() -> {
            var view = shown();
            type(view, "#own-1-value", "Neuhof");
            leave(view);
            office.cases.own().retire(text, true);

            assertNull(view.lookup("#own-1-value"));
            assertNotNull(present(view, "#own-fields").lookup(".line"));
            office.cases.takeBack().last();
            assertEquals("Neuhof", ((TextField) present(view, "#own-1-value")).getText());
        });
    }

    @Test
    void withoutOwnFieldsThereIsNoCardForThem() throws Exception {
        Fx.run(() -> assertNull(shown().lookup("#own-fields")));
    }

    @Test
    void aJobThatIsChosenKeepsItsCodeAndLosesItWithOtherWords() throws Exception {
        office.session().write(ChangeNote.save("Nadia Keller"), writing -> {
            writing.putJobs(new JobList("v460", LocalDate.of(2026, 11, 23), 2), List.of(
                    new Job("11573", "D1102", "Boulanger / Boulangère"), new Job("11575", "D1102", "Boulanger-pâtissier / Boulangère-pâtissière")),
                    Progress.NONE);
            return true;
        });
        office.cases.jobs().reload();
        Fx.run(() -> {
            var view = shown();
            type(view, "#target-job", "Boulanger / Boulangère");
            leave(view);
            assertEquals(new Coded("rome", "11573", "D1102", "v460", "Boulanger / Boulangère"), office.cases.files().read(mirela).orElseThrow()
                    .person().job());
            assertEquals("Métier du ROME\u00a0: D1102", ((Label) present(view, "#target-job-message")).getText());

            type(view, "#target-job", "Boulangère");
            leave(view);
            assertEquals("11573", office.cases.files().read(mirela).orElseThrow().person().job().code());
            type(view, "#target-job", "Fleuriste");
            leave(view);
            assertTrue(office.cases.files().read(mirela).orElseThrow().person().job().isEmpty());
        });
    }

    private OwnField ask(String label, OwnFieldKind kind) {
        return office.cases.own().add(label, kind, List.of());
    }

    private OwnAnswer answer(OwnField field) {
        return office.cases.own().read().answer(mirela, field);
    }

    private VBox shown() {
        var file = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
        var view = new PersonView(file, office.words, StackPane::new,
                () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
        var elsewhere = new TextField();
        elsewhere.setId("elsewhere");
        var root = new VBox(view, elsewhere);
        stage = new Stage();
        stage.setScene(new Scene(root, 1200, 900));
        stage.show();
        view.open("identity");
        root.applyCss();
        root.layout();
        return root;
    }

    private static void type(VBox view, String id, String text) {
        var input = (TextInputControl) present(view, id);
        input.requestFocus();
        input.setText(text);
    }

    private static void choose(VBox view, String id, String text) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<String>) present(view, id);
        box.getSelectionModel().select(text);
    }

    private static void leave(VBox view) {
        present(view, "#elsewhere").requestFocus();
    }

    private static Node present(VBox view, String id) {
        view.applyCss();
        view.layout();
        return Objects.requireNonNull(view.lookup(id), id);
    }
}
