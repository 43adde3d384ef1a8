package org.focale.desktop.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.focale.app.pathway.PersonPlan;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.person.PersonView;
import org.focale.desktop.person.PersonViewModel;
import org.focale.domain.Answer;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole plan written in the real section with the keyboard, in an empty workspace.
class PlanByKeyboardTest {

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private PersonView view;
    private PersonViewModel file;
    private @Nullable Stage stage;

    @BeforeEach
    void open() throws Exception {
        office = Office.created(folder.resolve("workspace"));
        mirela = office.cases.addPerson().add("Mirela", "Popescu", office.session().today().minusMonths(7));
        Fx.run(() -> {
            file = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
            view = new PersonView(file, office.words, StackPane::new,
                    () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS);
            stage = new Stage();
            stage.setScene(new Scene(view, 1366, 768));
            stage.show();
            view.open("pathway");
            lay();
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> Objects.requireNonNull(stage).close());
        office.close();
    }

    @Test
    void objectivesAndStepsAreTypedOneAfterTheOther() throws Exception {
        Fx.run(() -> {
            add("#add-objective", "Me déplacer seule");
            assertEquals("objective-1-add-step", focused().getId(), "after an objective its first step is written");
            add("#objective-1-add-step", "Passer le code");
            assertEquals("objective-1-add-step", focused().getId(), "ready for the next");
            add("#objective-1-add-step", "Demander l’aide au permis");
            add("#add-objective", "Trouver un emploi");

            assertEquals(List.of("Me déplacer seule", "Trouver un emploi"),
                    read().objectives(pathway()).stream().map(Objective::title).toList());
            assertEquals(List.of("Passer le code", "Demander l’aide au permis"), steps());
        });
    }

    @Test
    void aStateIsOneKeyAndAMoveAltWithTheArrow() throws Exception {
        Fx.run(() -> {
            add("#add-objective", "Me déplacer seule");
            add("#objective-1-add-step", "un");
            add("#objective-1-add-step", "deux");
            press("#objective-1-step-1-state", KeyCode.DIGIT4, "4", false);
            assertEquals(PlanState.DONE, read().steps().getFirst().state());

            press("#objective-1-step-2-words", KeyCode.UP, "", true);
            assertEquals(List.of("deux", "un"), steps());
        });
    }

    @Test
    void whatWasTypedBeforeIsOneArrowAway() throws Exception {
        Fx.run(() -> {
            add("#add-objective", "Me déplacer seule");
            add("#objective-1-add-step", "Passer le code de la route");
        });
        Fx.run(() -> {
            view.open("timeline");
            lay();
            view.open("pathway");
            lay();
            field("#objective-1-add-step").setText("code");
            press("#objective-1-add-step", KeyCode.DOWN, "", false);
            assertEquals("objective-1-add-step-known-1", focused().getId());
            press("#objective-1-add-step-known-1", KeyCode.ENTER, "", false);
            assertEquals(2, read().steps().stream().filter(step -> step.words().equals("Passer le code de la route")).count());
        });
        assertTrue(office.dialogs.bugs.isEmpty());
    }

    @Test
    void aThemeIsTalkedAboutWithOneKeyAndGetsItsLine() throws Exception {
        Fx.run(() -> {
            assertTrue(find("#theme-1-level").isEmpty(), "nothing was talked about yet");
            press("#open-theme-mobilite", KeyCode.DIGIT1, "1", false);
            lay();
            assertEquals(BarrierLevel.NEED, read().looks().getFirst().level());
            assertTrue(find("#open-theme-mobilite").isEmpty());

            type("#theme-1-comment", "loin du tram");
            press("#theme-1-level", KeyCode.DIGIT3, "3", false);
            assertEquals(BarrierLevel.LIFTED, read().looks().getFirst().level());
            assertEquals("loin du tram", read().looks().getFirst().last().comment());
        });
    }

    @Test
    void anEmptiedStepSaysWhatToDoAndKeepsItsWords() throws Exception {
        Fx.run(() -> {
            add("#add-objective", "Me déplacer seule");
            add("#objective-1-add-step", "Passer le code");
            type("#objective-1-step-1-words", "  ");
            assertEquals(List.of("Passer le code"), steps());
            type("#objective-1-step-1-words", "Passer le code de la route");
            assertEquals(List.of("Passer le code de la route"), steps());
        });
    }

    @Test
    void afterAnExitAFollowUpIsPlannedAndAnswered() throws Exception {
        Fx.run(() -> {
            var seen = pathway();
            var exit = new Exit(office.session().today().minusMonths(4), ExitCategory.PERMANENT_JOB, "CDI");
            office.cases.pathway().leave().change(seen, seen.withExit(exit));
            lay();
            fire("#add-follow-up-3");
            lay();
            fire("#follow-up-1-answer");
            fire("#follow-up-1-save");
            assertEquals(Answer.NOT_SAID, read().followUps().getFirst().answered(), "it must be said whether the person answered");
            fire("#follow-up-1-answered-1");
            type("#follow-up-1-situation", "toujours en poste");
            fire("#follow-up-1-save");

            var followUp = read().followUps().getFirst();
            assertEquals(Answer.YES, followUp.answered());
            assertEquals("toujours en poste", followUp.situation());
            assertEquals(office.session().today(), followUp.done());
        });
    }

    @Test
    void whoDroppedOutIsAskedWhyAndBothAreSavedTogether() throws Exception {
        Fx.run(() -> {
            assertFalse(why().isVisible());
            choose(ExitCategory.PERMANENT_JOB);
            assertFalse(why().isVisible());
            choose(ExitCategory.DROP_OUT);
            assertTrue(why().isVisible());
            type("#pathway-exit-date", "14/09/2026");
            assertEquals(null, pathway().exit());
            assertTrue(((Label) find("#pathway-exit-message").orElseThrow()).getText().startsWith("Un abandon a une raison"));
            type("#pathway-exit-reason", "garde d’enfant");
            assertEquals(new Exit(LocalDate.of(2026, 9, 14), ExitCategory.DROP_OUT, ""), pathway().exit());
            assertEquals("garde d’enfant", pathway().exitReason());

            choose(ExitCategory.MOVED);
            type("#pathway-exit-kind", "parti à Lyon");
            assertEquals(ExitCategory.MOVED, Objects.requireNonNull(pathway().exit()).category());
            assertTrue(why().isVisible(), "what was written is not hidden");
        });
    }

    private Node why() {
        return find("#pathway-exit-reason").orElseThrow().getParent();
    }

    @SuppressWarnings("unchecked")
    private void choose(ExitCategory category) {
        var choice = (ChoiceBox<ExitCategory>) find("#pathway-exit-category").orElseThrow();
        choice.requestFocus();
        choice.setValue(category);
        lay();
    }

    @Test
    void aSecondPathwayStandsBesideTheFirstAndBothCanBeLookedAt() throws Exception {
        Fx.run(() -> {
            add("#add-objective", "Me déplacer seule");
            var first = pathway();
            file.addPathway();
            file.createDraft();
            lay();
            assertEquals(2, read().pathways().size());
            assertEquals(List.of(), read().objectives(pathway()));
            fire("#pathway-2");
            lay();
            assertEquals(first.id(), file.chosenPathway().get());
            assertEquals("Me déplacer seule", field("#objective-1-title").getText());
            assertEquals(first, read().pathway(first.id()).orElseThrow());
        });
    }

    @Test
    void bothPlansAreWrittenWhereTheUserSays() throws Exception {
        Path toSign = folder.resolve("Plan.pdf");
        Path plain = folder.resolve("Facile.pdf");
        Fx.run(() -> {
            add("#add-objective", "Me déplacer seule");
            office.dialogs.answer(toSign);
            fire("#plan-sign");
            office.dialogs.answer(plain);
            fire("#plan-plain");
            office.dialogs.answer(Optional.empty());
            fire("#plan-plain");
        });
        assertTrue(Files.size(toSign) > 5_000);
        assertTrue(Files.size(plain) > 5_000);
        assertFalse(office.dialogs.toasts.isEmpty());
        assertEquals(List.of(), office.dialogs.bugs);
    }

    private PersonPlan read() {
        return office.cases.pathway().read().read(mirela).orElseThrow();
    }

    private Pathway pathway() {
        return read().pathway(null).orElseThrow();
    }

    private List<String> steps() {
        return read().steps(read().objectives(pathway()).getFirst().id()).stream().map(Step::words).toList();
    }

    private void add(String id, String words) {
        var field = field(id);
        field.requestFocus();
        field.setText(words);
        field.fireEvent(new ActionEvent());
        lay();
    }

    private void type(String id, String words) {
        var field = field(id);
        field.requestFocus();
        field.setText(words);
        field("#add-objective").requestFocus();
        lay();
    }

    private void fire(String id) {
        ((ButtonBase) find(id).orElseThrow()).fire();
        lay();
    }

    private void press(String id, KeyCode code, String text, boolean alt) {
        var node = find(id).orElseThrow();
        node.requestFocus();
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, alt, false));
        lay();
    }

    private TextField field(String id) {
        return (TextField) find(id).orElseThrow();
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(view.lookup(id));
    }

    private Node focused() {
        return view.getScene().getFocusOwner();
    }

    private void lay() {
        view.applyCss();
        view.layout();
    }
}
