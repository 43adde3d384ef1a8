package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.domain.Answer;
import org.focale.domain.InFile;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.Gender;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real fields on the real records: what is typed into a field and left is what is saved.
class FormsTest {

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private PersonViewModel file;
    private @Nullable Stage stage;

    @BeforeEach
    void open() throws Exception {
        office = Office.sample(folder, Locale.FRANCE);
        mirela = office.find("Mirela Popescu");
        file = Fx.get(() -> {
            var opened = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
            opened.listen();
            return opened;
        });
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
    void everyFormShowsItsRecordAndChangesNothingByBeingLeft() throws Exception {
        Fx.run(() -> {
            long before = lastChange();
            var records = new ArrayList<InFile>();
            records.add(read().experiences().getFirst());
            records.add(read().validations().getFirst());
            records.add(read().placements().getFirst());
            records.add(read().diagnoses().getFirst());
            records.add(read().pathways().getFirst());
            var forms = new Forms(file, office.words);
            for (InFile record : records) {
                file.edit(record);
                assertTrue(forms.of(Objects.requireNonNull(file.panel().get())).form().isGood(), record.getClass().getSimpleName());
            }
            var person = Objects.requireNonNull(file.person().get());
            for (var laid : List.of(forms.identity(person), forms.reach(person), forms.project(person), forms.everyday(person),
                    forms.situation(Objects.requireNonNull(file.entry().get())), forms.pathway(Objects.requireNonNull(file.pathway().get())))) {
                assertTrue(laid.form().isGood());
            }
            assertEquals(before, lastChange());
            assertEquals(List.of(), office.dialogs.bugs);
        });
    }

    @Test
    void aHostThatAskedNotToBeAskedIsToldQuietly() throws Exception {
        Fx.run(() -> {
            file.edit(read().placements().getFirst());
            var editor = Objects.requireNonNull(file.panel().get());
            var rows = new VBox();
            rows.getChildren().setAll(new Forms(file, office.words).of(editor).rows());
            var message = (Label) rows.lookup("#placement-host-message");
            assertEquals("", message.getText());

            editor.set("hostName", "Blanchisserie Le Drap blanc");
            assertTrue(Office.plain(message.getText()).startsWith("Ce partenaire a demandé à ne pas être sollicité : Deux"),
                    message.getText());
            assertEquals("Blanchisserie Le Drap blanc", read().placements().getFirst().hostName(), "it is saved all the same");
        });
    }

    @Test
    void everyKindOfFieldOfTheIdentitySavesWhatIsTyped() throws Exception {
        Fx.run(() -> {
            var view = shown("identity");
            type(view, "#phone", "03 53 01 02 03");
            type(view, "#birth-date", "24/08/1985");
            type(view, "#address-street", "3 quai des Bateliers");
            pick(view, "#gender-3");
            type(view, "#languages-new-1", "arabe");
            type(view, "#languages-new-2", "notions");
            press(view, "#languages-add");
            press(view, "#driving-licences-1");
            leave(view);

            var person = read().person();
            assertEquals("03 53 01 02 03", person.phone());
            assertEquals("1985-08-24", String.valueOf(person.birthDate()));
            assertEquals("3 quai des Bateliers", person.address().street());
            assertEquals("Strasbourg", person.address().city());
            assertEquals(Gender.OTHER, person.gender());
            assertEquals("arabe", person.languages().getLast().name());
            assertEquals(List.of(), person.drivingLicences());
        });
    }

    @Test
    void thePathwayAndTheEntrySaveWhatIsTyped() throws Exception {
        Fx.run(() -> {
            var view = shown("pathway");
            type(view, "#pathway-exit-kind", "CDI");
            type(view, "#pathway-exit-date", "12/11/2026");
            pick(view, "#entry-minimum-income-2");
            type(view, "#entry-months-without-work", "31");
            leave(view);

            assertEquals("CDI", Objects.requireNonNull(read().pathways().getFirst().exit()).kind());
            assertEquals(Answer.NO, read().situations().getFirst().minimumIncome());
            assertEquals(31, read().situations().getFirst().monthsWithoutWork());
        });
    }

    @Test
    void halfAnExitIsNotSavedAndStaysTyped() throws Exception {
        Fx.run(() -> {
            var view = shown("pathway");
            type(view, "#pathway-exit-kind", "CDI");
            leave(view);

            assertNull(read().pathways().getFirst().exit());
            assertEquals("CDI", ((TextField) view.lookup("#pathway-exit-kind")).getText());
        });
    }

    @Test
    void aGroupIsMadeWhereItIsChosenAndTakenBackWithOneUndo() throws Exception {
        Fx.run(() -> {
            var view = shown("pathway");
            var before = group();
            chooseLast(view, "#pathway-group", Optional.empty());
            assertEquals(before, group(), "nothing was said");
            assertEquals(before, ((ComboBox<?>) present(view, "#pathway-group")).getValue());

            chooseLast(view, "#pathway-group", "Équipe du mardi");
            assertEquals("Équipe du mardi", called(group()));
            var box = (ComboBox<?>) present(view, "#pathway-group");
            assertEquals(group(), box.getValue());
            assertTrue(box.lookupAll(".list-cell").stream().anyMatch(cell -> "Équipe du mardi".equals(((ListCell<?>) cell).getText())));

            chooseLast(view, "#pathway-group", "equipe du mardi");
            assertEquals(1, office.dialogs.refusals.size());
            assertEquals("Équipe du mardi", called(group()));

            Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
            assertEquals(before, group());
            assertTrue(office.session().read(reading -> reading.all(Group.class)).stream().noneMatch(each -> each.name().equals("Équipe du mardi")));
        });
    }

    private @Nullable GroupId group() {
        return read().pathways().getFirst().group();
    }

    private String called(@Nullable GroupId id) {
        return office.session().read(reading -> reading.all(Group.class)).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow().name();
    }

    /// The last line of a list is the one that makes another.
    private void chooseLast(VBox view, String id, Object answer) {
        office.dialogs.answer(answer);
        var box = (ComboBox<?>) present(view, id);
        box.getSelectionModel().selectLast();
        view.applyCss();
        view.layout();
    }

    @Test
    void aNewSkillIsChosenFromTheListOrWrittenInWords() throws Exception {
        Fx.run(() -> {
            var view = shown("timeline");
            file.addValidation();
            choose(view, "#validation-skill", "S’exprimer à l’oral");
            press(view, "#panel-verb");
            file.addValidation();
            typeInto(view, "#validation-skill", "Sauveteur secouriste du travail");
            press(view, "#panel-verb");

            var codes = read().validations().stream().filter(each -> each.body().isEmpty()).map(each -> each.skill().code()).toList();
            assertEquals(List.of("", "1.2"), codes.stream().sorted().toList());
        });
    }

    @Test
    void aDraftWithoutItsFirstFieldIsNotSaved() throws Exception {
        Fx.run(() -> {
            var view = shown("timeline");
            int before = read().experiences().size();
            file.addExperience();
            press(view, "#panel-verb");

            assertEquals(before, read().experiences().size());
            assertTrue(((Label) view.lookup("#experience-role-message")).getText().contains("Il manque"));
            type(view, "#experience-role", "Aide cuisinière");
            type(view, "#experience-period-from", "mai 2019");
            press(view, "#panel-verb");
            assertEquals(before + 1, read().experiences().size());
        });
    }

    @Test
    void aFieldInTwoVersionsBearsAMarkUntilItIsDecided() throws Exception {
        Fx.run(() -> {
            var view = shown("identity");
            assertNull(view.lookup("#phone-mark"));
            var seen = read().person();
            office.cases.saves().change(seen, Codecs.of(seen).with(seen, "phone", "06 00 00 00 01"));
            office.cases.saves().change(seen, Codecs.of(seen).with(seen, "phone", "06 00 00 00 02"));

            assertNotNull(view.lookup("#phone-mark"));
            assertTrue(view.lookup("#two-versions").isVisible());
            office.dialogs.answer(new Value.Text("06 00 00 00 01"));
            press(view, "#phone-mark");
            assertNull(view.lookup("#phone-mark"));
            assertEquals("06 00 00 00 01", read().person().phone());
        });
    }

    @Test
    void anUndoIsNotUndoneByLeavingTheField() throws Exception {
        Fx.run(() -> {
            var view = shown("identity");
            String before = read().person().phone();
            type(view, "#phone", "03 53 01 02 03");
            leave(view);
            view.lookup("#phone").requestFocus();
            office.cases.takeBack().last();
            leave(view);

            assertEquals(before, read().person().phone());
        });
    }

    private VBox shown(String section) {
        var view = new PersonView(file, office.words, StackPane::new,
                    () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
        var elsewhere = new TextField();
        elsewhere.setId("elsewhere");
        var root = new VBox(view, elsewhere);
        stage = new Stage();
        stage.setScene(new Scene(root, 1200, 700));
        stage.show();
        view.open(section);
        root.applyCss();
        root.layout();
        return root;
    }

    private static void type(VBox view, String id, String text) {
        var input = (TextInputControl) present(view, id);
        input.requestFocus();
        input.setText(text);
    }

    private static void typeInto(VBox view, String id, String text) {
        var box = (ComboBox<?>) present(view, id);
        box.requestFocus();
        box.getEditor().setText(text);
    }

    private static void choose(VBox view, String id, String text) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<String>) present(view, id);
        box.getSelectionModel().select(text);
    }

    private static void pick(VBox view, String id) {
        ((ToggleButton) present(view, id)).fire();
    }

    private static void press(VBox view, String id) {
        ((ButtonBase) present(view, id)).fire();
        view.applyCss();
        view.layout();
    }

    private static void leave(VBox view) {
        present(view, "#elsewhere").requestFocus();
    }

    private static Node present(VBox view, String id) {
        view.applyCss();
        return Objects.requireNonNull(view.lookup(id), id);
    }

    private PersonFile read() {
        return office.cases.files().read(mirela).orElseThrow();
    }

    private long lastChange() {
        return office.session().read(reading -> reading.changes(1)).getFirst().number();
    }
}
